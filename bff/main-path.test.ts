import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestOf } from './domain/operation.ts'
import { ask, askAndStart, transfer } from './testing/ask.ts'
import { type Harness, harness, publicUrl } from './testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const linkIn = (text = '') => text.match(/http\S+#\S+/)?.[0] ?? ''

describe('the main path', () => {
  test('from the question to a receipt that verifies, for a face', async () => {
    const action = await ask(h)
    expect(action).toMatchObject({
      state: 'created',
      digest: await digestOf({ ...transfer.operation, lines: [...transfer.operation.lines] }),
    })

    await h.pass(0)
    expect(h.mails).toHaveLength(1)
    expect(linkIn(h.mails[0]?.text)).toBe(action.link.url)

    const browser = h.browser()
    expect(await (await browser.redeem(linkIn(h.mails[0]?.text))).json()).toMatchObject({
      state: 'opened',
      host: { name: 'Demo Bank' },
      operation: { title: 'Send 250.00 EUR' },
    })
    expect(await (await browser.post('/api/approve')).json()).toMatchObject({ state: 'started' })
    const { token } = (await (await browser.post('/api/access-token')).json()) as { token: string }
    await h.frame(token).passCheck()
    await h.pass(0)
    expect(await browser.view()).toMatchObject({ state: 'submitted' })
    await h.pass(1_000)
    expect(await browser.view()).toMatchObject({
      state: 'decided',
      decision: 'approved',
      answer: { reviewAnswer: 'GREEN', canRetry: false },
    })

    const { receipt } = (await (await h.host('GET', `/v1/actions/${action.id}/receipt`)).json()) as { receipt: string }
    const keys = createLocalJWKSet(await (await h.fetch('/.well-known/jwks.json')).json())
    const { payload, protectedHeader } = await jwtVerify(receipt, keys, {
      issuer: `${publicUrl}/sandbox`,
      audience: 'demo-bank',
      typ: 'approval-receipt+jwt',
      algorithms: ['EdDSA'],
      currentDate: new Date(h.clock.now()),
    })
    expect(protectedHeader.kid).toBeTruthy()
    expect(payload).toMatchObject({ jti: action.id, sub: 'user-42', digest: action.digest, decision: 'approved' })
  })

  test('a payment method with hint and selfie', async () => {
    const { browser, frame } = await askAndStart(h, {
      kind: 'payment-method',
      requireSelfie: true,
      paymentMethod: { type: 'bankCard', subType: 'VISA', data: { requiredIdDoc: { number: '400000******0002' } } },
    })
    const { steps } = await frame.launch()
    expect(steps.map(({ idDocSetType }) => idDocSetType)).toEqual(['PAYMENT_METHODS', 'SELFIE'])
    await frame.passCheck()
    await h.pass(1_000)
    expect(await browser.view()).toMatchObject({ decision: 'approved', kind: 'payment-method' })
  })

  test('without a single webhook the answer still comes', async () => {
    h.simulator.control.pauseWebhooks()
    const { browser, frame } = await askAndStart(h)
    await frame.passCheck()
    await h.pass(10_000)
    await h.pass(5_000)
    expect(await browser.view()).toMatchObject({ decision: 'approved' })
  })

  test('RED with RETRY may be tried again, as a new attempt with a new external id', async () => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'red-retry' })
    const { browser, frame } = await askAndStart(h)
    await frame.passCheck()
    await h.pass(1_000)
    expect(await browser.view()).toMatchObject({
      state: 'opened',
      attemptsLeft: 2,
      answer: { reviewAnswer: 'RED', canRetry: true, reasons: ['face-not-matched'] },
    })
    expect(await (await browser.post('/api/approve')).json()).toMatchObject({ state: 'started', answer: null })
    const { token } = (await (await browser.post('/api/access-token')).json()) as { token: string }
    await h.frame(token).passCheck()
    await h.pass(1_000)
    expect(await browser.view()).toMatchObject({ decision: 'approved' })
    const attempts = await h.database.selectFrom('attempts').select('externalActionId').execute()
    expect(new Set(attempts.map(({ externalActionId }) => externalActionId)).size).toBe(2)
  })

  test('a caller without pages says yes to the next try by asking for its token; the frame of the one before gets none', async () => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'red-retry' })
    const { browser, frame } = await askAndStart(h)
    await frame.passCheck()
    await h.pass(1_000)
    expect((await browser.post('/api/access-token', { attemptsLeft: 3 })).status).toBe(409)
    expect(await browser.view()).toMatchObject({ state: 'opened' })
    const { token } = (await (await browser.post('/api/access-token')).json()) as { token: string }
    expect((await browser.post('/api/access-token', { attemptsLeft: 3 })).status).toBe(409)
    await h.frame(token).passCheck()
    await h.pass(1_000)
    expect(await browser.view()).toMatchObject({ decision: 'approved', attemptsLeft: 1 })
  })

  test.each([
    ['red-final', { state: 'decided', decision: 'declined', answer: { reviewAnswer: 'RED' } }],
    ['yellow', { state: 'decided', decision: 'inconclusive', answer: { reviewAnswer: 'YELLOW' } }],
    ['error', { state: 'decided', decision: 'inconclusive', answer: { reviewAnswer: 'ERROR' } }],
    ['on-hold', { state: 'in-review', onHold: true, decision: null }],
    ['never', { state: 'in-review', onHold: false, decision: null }],
  ] as const)('%s', async (outcome, expected) => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome })
    const { browser, frame } = await askAndStart(h)
    await frame.passCheck()
    await h.pass(1_000)
    expect(await browser.view()).toMatchObject(expected)
  })

  test('on hold, a person at Sumsub says GREEN hours later, after the end of its time', async () => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'on-hold' })
    const { action, frame } = await askAndStart(h)
    await frame.passCheck()
    await h.pass(1_000)
    await h.pass(3 * 3_600_000)
    h.simulator.control.review({ externalUserId: 'user-42', outcome: 'green' })
    await h.pass(1_000)
    expect(await (await h.host('GET', `/v1/actions/${action.id}`)).json()).toMatchObject({ decision: 'approved' })
  })

  test('whoever has not submitted in time finds it expired, and the host hears of it', async () => {
    const { action } = await askAndStart(h)
    await h.pass(1_800_000)
    expect(await (await h.host('GET', `/v1/actions/${action.id}`)).json()).toMatchObject({ state: 'expired' })
    expect(h.callbacks).toHaveLength(1)
  })
})
