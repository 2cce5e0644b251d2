import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, askAndStart, transfer } from './testing/ask.ts'
import { jpeg } from './testing/frame.ts'
import { type Harness, harness, hostKey } from './testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const read = async (id: string) =>
  (await (await h.host('GET', `/v1/actions/${id}`)).json()) as {
    decision: string
    images: { imageId: string }[]
    card: unknown
    risk: { riskScore: number; signals: Record<string, number> }
  }

const upload = (id: string, bytes: BlobPart = jpeg, metadata = '{"idDocType":"PAYMENT_METHOD","country":"GBR"}') => {
  const form = new FormData()
  form.set('metadata', metadata)
  form.set('content', new Blob([bytes], { type: 'image/jpeg' }), 'card.jpg')
  return h.fetch(`/v1/actions/${id}/images`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${hostKey}` },
    body: form,
  })
}

const funds = { currency: 'BTC', direction: 'deposit', address: 'bc1qexample', txn: '4e3f', tokenId: '0' } as const

describe('a payment method that the host captures itself', () => {
  const hint = { type: 'bankCard', subType: 'VISA', data: { requiredIdDoc: { number: '400000******0002' } } }

  test('hint, picture, submit: the answer, the card and its pictures', async () => {
    const { id } = await ask(h, { kind: 'payment-method', deliver: 'link' })
    expect(await (await h.host('POST', `/v1/actions/${id}/payment-method`, hint)).json()).toEqual(hint)
    const { imageId } = (await (await upload(id)).json()) as { imageId: string }
    expect((await h.host('POST', `/v1/actions/${id}/submit`)).status).toBe(202)
    await h.pass(1_000)
    expect(await read(id)).toMatchObject({
      decision: 'approved',
      card: { brand: 'VISA', lastDigits: '0002' },
      images: [{ imageId, shows: 'card' }],
    })
    for (const form of ['', '?preview=true', '/masked']) {
      const picture = await h.host('GET', `/v1/actions/${id}/images/${imageId}${form}`)
      expect([form, picture.status, picture.headers.get('content-type')]).toEqual([form, 200, 'image/jpeg'])
    }
    const other = await h.fetch(`/v1/actions/${id}/images/${imageId}`, {
      headers: { Authorization: 'Bearer other-host-key' },
    })
    expect(other.status).toBe(404)
  })

  test('what is no picture, no metadata or another kind is refused', async () => {
    const { id } = await ask(h, { kind: 'payment-method' })
    expect((await upload(id, 'plain text')).status).toBe(422)
    expect((await upload(id, jpeg, '{"idDocType":"SELFIE","country":"GBR"}')).status).toBe(400)
    expect((await upload(id, jpeg, 'not json')).status).toBe(400)
    expect((await upload((await ask(h)).id)).status).toBe(422)
  })

  test('204 for the picture of a try that another one has followed: whoever asked was overtaken', async () => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'red-retry' })
    const { browser, frame } = await askAndStart(h, { kind: 'payment-method' })
    await frame.passCheck()
    await h.pass(1_000)
    expect(await browser.view()).toMatchObject({ state: 'opened', card: { hasPicture: true } })
    expect((await browser.get('/api/card-picture')).status).toBe(200)
    await browser.post('/api/approve')
    expect((await browser.get('/api/card-picture')).status).toBe(204)
    await browser.post('/api/refuse')
    expect((await browser.get('/api/card-picture')).status).toBe(204)
  })

  test('the browser gets the masked picture of its own card, and nothing else', async () => {
    const { browser, frame } = await askAndStart(h, { kind: 'payment-method' })
    expect((await browser.get('/api/card-picture')).status).toBe(404)
    await frame.passCheck()
    await h.pass(1_000)
    expect(await browser.view()).toMatchObject({ card: { hasPicture: true } })
    expect((await browser.get('/api/card-picture')).headers.get('content-type')).toBe('image/jpeg')
    expect(h.simulator.control.requests().some(({ path }) => path.endsWith('/masked'))).toBe(true)
  })
})

describe('source of funds', () => {
  const operation = { ...transfer.operation, lines: [...transfer.operation.lines] }

  test('as an action of a person: decided without any page, with score and signals', async () => {
    const { id, link } = await ask(h, { kind: 'source-of-funds', operation, sourceOfFunds: funds })
    await h.pass(0)
    expect(h.mails).toEqual([])
    const { decision, risk } = await read(id)
    expect(decision).toBe('approved')
    expect(risk.riskScore).toBeGreaterThanOrEqual(0)
    expect(Object.keys(risk.signals).length).toBeGreaterThan(0)
    const view = await (await h.browser().redeem(link.url)).json()
    expect(view).toMatchObject({ state: 'decided', funds: { direction: 'deposit', address: 'bc1qexample', risk } })
  })

  test('a RED that Sumsub would retry is declined: the same transaction cannot be done better', async () => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'red-retry' })
    const { id } = await ask(h, { kind: 'source-of-funds', operation, sourceOfFunds: funds })
    await h.pass(0)
    expect(await read(id)).toMatchObject({ state: 'decided', decision: 'declined' })
  })

  test('on hold, it is read again until a person at Sumsub has decided', async () => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'on-hold' })
    const { id } = await ask(h, { kind: 'source-of-funds', operation, sourceOfFunds: funds })
    await h.pass(1_000)
    expect(await read(id)).toMatchObject({ state: 'in-review', decision: null })
    h.simulator.control.review({ externalUserId: 'user-42', outcome: 'green' })
    await h.pass(61_000)
    expect(await read(id)).toMatchObject({
      state: 'decided',
      decision: 'approved',
      risk: { riskScore: expect.any(Number) },
    })
  })

  test('alone: the score, bound to no person', async () => {
    const answer = (await (await h.host('POST', '/v1/source-of-funds', funds)).json()) as { riskScore: number }
    expect(answer.riskScore).toBeGreaterThanOrEqual(0)
  })

  test.each([
    ['a withdrawal that names a transaction', { ...funds, direction: 'withdrawal' }],
    ['a deposit that names none', { ...funds, txn: null }],
  ])('400 for %s', async (_name, body) => {
    expect((await h.host('POST', '/v1/source-of-funds', body)).status).toBe(400)
    const asked = { ...transfer, kind: 'source-of-funds', sourceOfFunds: body }
    expect((await h.host('POST', '/v1/actions', asked, { 'Idempotency-Key': 'k' })).status).toBe(400)
  })

  test('currencies are asked for once, and come from the shelf while a day-old list is renewed', async () => {
    const asked = () => h.simulator.control.requests().filter(({ path }) => /urrenc/.test(path)).length
    const first = await (await h.host('GET', '/v1/currencies')).text()
    expect(JSON.parse(first).items.length).toBeGreaterThan(2)
    await h.host('GET', '/v1/currencies')
    expect(asked()).toBe(1)
    await h.pass(25 * 3_600_000)
    expect(await (await h.host('GET', '/v1/currencies')).text()).toBe(first)
    await expect.poll(asked).toBe(2)
  })
})

describe('before and beside', () => {
  test.each([
    ['user-42', { known: true, approved: true, ready: true }],
    ['user-pending', { known: true, approved: false, ready: false }],
    ['nobody', { known: false, approved: false, ready: false }],
  ])('readiness of %s', async (userId, expected) => {
    expect(await (await h.host('GET', `/v1/users/${userId}/readiness`)).json()).toEqual({ userId, ...expected })
  })

  test('422 for a full card number in any field, and it is not logged', async () => {
    for (const different of [
      { returnUrl: 'http://bank.test/?card=4111111111111111' },
      { operation: { ...transfer.operation, title: 'Card 4111-1111-1111-1111' } },
      { operation: { ...transfer.operation, data: { nested: [{ pan: 4111111111111111 }] } } },
      { paymentMethod: { type: 'bankCard', data: { requiredIdDoc: { number: '4111 1111 1111 1111' } } } },
    ]) {
      const response = await h.host('POST', '/v1/actions', { ...transfer, ...different }, { 'Idempotency-Key': 'k' })
      expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('card-number-refused')])
    }
    expect(h.logged.join()).not.toMatch(/4111/)
  })

  test('kinds without a frame step of ours yet are made at Sumsub with what the host knows', async () => {
    const { frame } = await askAndStart(h, {
      kind: 'payment-method',
      paymentSource: { fixedInfo: { type: 'eWallet', accountIdentifier: 'ann@pay.example' } },
    })
    const { action } = await frame.launch()
    expect(action).toMatchObject({ paymentSource: { fixedInfo: { type: 'eWallet' } } })
  })
})
