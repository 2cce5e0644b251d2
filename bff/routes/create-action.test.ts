import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, transfer } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const post = (body: unknown, key: string | null = 'key-1', authorization = 'Bearer demo-host-key') =>
  h.host('POST', '/v1/actions', body, { Authorization: authorization, ...(key !== null && { 'Idempotency-Key': key }) })

describe('create-action', () => {
  test('201 with the same answer for the same key, and one action, one link, one mail', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(transfer)))
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(texts).size).toBe(1)
    await h.pass(0)
    expect(h.mails).toHaveLength(1)
    expect(await h.database.selectFrom('actions').select('id').execute()).toHaveLength(1)
  })

  test('the first answer comes again even after the action went on', async () => {
    const first = await (await post(transfer)).json()
    await h.host('POST', `/v1/actions/${(first as { id: string }).id}/cancel`)
    expect(await (await post(transfer)).json()).toEqual(first)
  })

  test('422 when the key comes with another body, 201 when another host uses it', async () => {
    await post(transfer)
    expect((await post({ ...transfer, expiresInSeconds: 60 })).status).toBe(422)
    expect((await post(transfer, 'key-1', 'Bearer other-host-key')).status).toBe(201)
  })

  test('400 without a key', async () => {
    expect((await post(transfer, null)).status).toBe(400)
  })

  test.each([
    ['person-unknown', { user: { id: 'nobody' } }],
    ['person-not-approved', { user: { id: 'user-pending' } }],
    ['kind-not-supported', { kind: 'questionnaire' }],
    ['return-url-not-registered', { returnUrl: 'https://evil.example/' }],
    ['return-url-not-registered', { returnUrl: 'http://bank.test@evil.example/' }],
    ['return-url-not-registered', { returnUrl: 'javascript:alert(1)' }],
  ])('422 %s, and no mail', async (code, different) => {
    const response = await post({ ...transfer, ...different })
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([422, code])
    await h.pass(0)
    expect(h.mails).toEqual([])
  })

  test('400 names every field at fault', async () => {
    const response = await post({ ...transfer, kind: 'iris', expiresInSeconds: -1, surprise: 1 })
    const { fields } = (await response.json()) as { fields: { path: string }[] }
    expect(fields.map(({ path }) => path).sort()).toEqual(['expiresInSeconds', 'kind', 'surprise'])
  })

  test.each([
    ['a lone surrogate', '{"title":"\\ud800"}'],
    ['a member that is named twice', '{"payee":"bob","payee":"mallory"}'],
    ['a name that JavaScript bends', '{"constructor":"Acme Ltd"}'],
    ['a number that is rounded', '{"amount":12345678901234567890}'],
    ['an endless number', '{"amount":1e999}'],
    ['a deep nest', `{"a":${'['.repeat(4_000)}1${']'.repeat(4_000)}}`],
    ['a deep nest around a bad leaf', `{"a":${'['.repeat(40)}1e999${']'.repeat(40)}}`],
  ])('400 at once for operation data with %s', async (_name, data) => {
    const body = JSON.stringify({ ...transfer, operation: { ...transfer.operation, data: 0 } }).replace(
      '"data":0',
      `"data":${data}`,
    )
    const response = await h.fetch('/v1/actions', {
      method: 'POST',
      body,
      headers: { Authorization: 'Bearer demo-host-key', 'Idempotency-Key': 'k', 'Content-Type': 'application/json' },
    })
    expect(response.status).toBe(400)
    expect(h.logged.join()).not.toContain('Acme')
  })

  test('without an address in the request, the mail goes to the one that Sumsub knows', async () => {
    await ask(h, { user: { id: 'user-42' } })
    await h.pass(0)
    expect(h.mails.map(({ to }) => to)).toEqual(['ann@example.com'])
  })

  test('deliver "link" sends no mail', async () => {
    await ask(h, { deliver: 'link' })
    await h.pass(0)
    expect(h.mails).toEqual([])
  })

  test('503 when Sumsub does not answer, and nothing is left behind', async () => {
    h.simulator.control.addFault({ method: 'GET', path: '/resources/applicants/*', status: 503, times: 9 })
    expect((await post(transfer)).status).toBe(503)
    expect(await h.database.selectFrom('actions').select('id').execute()).toEqual([])
  })

  test('the link is kept as a hash only, and no secret is logged', async () => {
    const { link } = await ask(h)
    const browser = h.browser()
    await browser.redeem(link.url)
    await h.pass(0)
    const code = new URL(link.url).hash.slice(1)
    const tables = ['actions', 'links', 'sessions', 'jobs', 'audit'] as const
    const rows = JSON.stringify(await Promise.all(tables.map((t) => h.database.selectFrom(t).selectAll().execute())))
    for (const secret of [code, browser.cookie().split('=')[1] ?? 'no cookie']) {
      expect(rows).not.toContain(secret)
      expect(h.logged.join()).not.toContain(secret)
    }
    for (const personal of ['ann@example.com', 'user-42', 'demo-host-key', '250.00'])
      expect(h.logged.join()).not.toContain(personal)
  })

  test('another host neither reads, lists nor cancels it', async () => {
    const { id } = await ask(h)
    const other = { Authorization: 'Bearer other-host-key' }
    for (const path of [`/v1/actions/${id}`, `/v1/actions/${id}/receipt`])
      expect((await h.host('GET', path, undefined, other)).status).toBe(404)
    for (const path of ['cancel', 'links', 'websdk-link'])
      expect((await h.host('POST', `/v1/actions/${id}/${path}`, undefined, other)).status).toBe(404)
    expect(await (await h.host('GET', '/v1/actions', undefined, other)).json()).toEqual({ items: [], nextCursor: null })
  })

  test('the list pages through all, newest first', async () => {
    const ids: string[] = []
    for (let n = 0; n < 5; n++) {
      ids.unshift((await ask(h)).id)
      await h.pass(1)
    }
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const response = await h.host('GET', `/v1/actions?userId=user-42&limit=2${cursor && `&cursor=${cursor}`}`)
      const page = (await response.json()) as { items: { id: string }[]; nextCursor: string | null }
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(ids)
  })
})
