import { Webhook } from 'standardwebhooks'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type EventStatus, answer as eventList, hostEvent } from '../contract/list-events.ts'
import { createKeys } from '../keys.ts'
import { generateReceiptKey } from '../receipt.ts'
import { ask } from '../testing/ask.ts'
import { callbackSecret, type Harness, harness } from '../testing/harness.ts'
import { verifyAsymmetric } from '../testing/verify-asymmetric.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const otherSecret = `whsec_${btoa('fedcba9876543210fedcba9876543210')}`

let h: Harness
beforeEach(async () => {
  // The verifying library compares with the wall clock.
  h = await harness({ startMs: Date.now() })
})
afterEach(() => h.close())

const cancelled = async () => {
  const { id } = await ask(h)
  await h.host('POST', `/v1/actions/${id}/cancel`)
  await h.pass(0)
  return id
}
/** Time passes until the host is told again; false when nobody will. */
const nextTry = async () => {
  const nextMs = await h.deps.store.nextJobAtMs(['tell-host'])
  if (nextMs !== undefined) await h.pass(Math.max(nextMs - h.clock.now(), 0))
  return nextMs !== undefined
}
const told = (at = -1) => {
  const callback = h.callbacks.at(at)
  if (!callback) throw new Error('nothing was told')
  return callback
}
const ids = () => h.callbacks.map(({ headers }) => headers.get('webhook-id'))
const publishedKeys = async () =>
  v.parse(v.object({ keys: v.array(v.string()) }), await (await h.fetch('/.well-known/webhook-keys.json')).json()).keys
const events = async (status?: EventStatus) =>
  v.parse(eventList, await (await h.host('GET', `/v1/events${status ? `?status=${status}` : ''}`)).json()).items
const replay = async (id = '') => h.host('POST', `/v1/events/${id}/replay`)
const secretsOf = (...secrets: string[]) => {
  const [host] = h.deps.config.hosts
  if (host) host.callbackSecret = secrets
}

describe('the signature of a callback', () => {
  test('v1 verifies with standardwebhooks, and with no byte changed', async () => {
    const id = await cancelled()
    const { headers, body } = told()
    const webhook = new Webhook(callbackSecret)
    expect(webhook.verify(body, Object.fromEntries(headers))).toMatchObject({
      type: 'action.ended',
      data: { id, state: 'cancelled', decision: 'cancelled' },
    })
    for (let at = 0; at < body.length; at += 1)
      expect(() => webhook.verify(`${body.slice(0, at)}~${body.slice(at + 1)}`, Object.fromEntries(headers))).toThrow()
  })

  test('v1a verifies with the published key, and with no byte of body, id or time changed', async () => {
    await cancelled()
    const { headers, body } = told()
    const [key = ''] = await publishedKeys()
    expect(key).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/)
    expect(await verifyAsymmetric(key, headers, body)).toBe(true)
    for (let at = 0; at < body.length; at += 1)
      expect(await verifyAsymmetric(key, headers, `${body.slice(0, at)}~${body.slice(at + 1)}`)).toBe(false)
    for (const name of ['webhook-id', 'webhook-timestamp']) {
      const forged = new Headers(headers)
      forged.set(name, `${headers.get(name)}0`)
      expect(await verifyAsymmetric(key, forged, body)).toBe(false)
    }
  })

  test('a host without a secret gets v1a alone', async () => {
    secretsOf()
    await cancelled()
    const { headers, body } = told()
    expect(headers.get('webhook-signature')).toMatch(/^v1a,[A-Za-z0-9+/]{86}==$/)
    expect(await verifyAsymmetric((await publishedKeys())[0] ?? '', headers, body)).toBe(true)
  })

  test('while a secret and the key are changed, whoever knows the old or the new one of either can verify', async () => {
    const [before = ''] = await publishedKeys()
    secretsOf(otherSecret, callbackSecret)
    Object.assign(h.deps, await createKeys([await generateReceiptKey(), ...h.receiptKeys], h.deps.config.issuer))
    await cancelled()
    const { headers, body } = told()
    for (const secret of [otherSecret, callbackSecret]) new Webhook(secret).verify(body, Object.fromEntries(headers))
    const published = await publishedKeys()
    expect(published).toHaveLength(2)
    expect(published[1]).toBe(before)
    expect(await Promise.all(published.map((key) => verifyAsymmetric(key, headers, body)))).toEqual([true, true])
  })
})

describe('a callback', () => {
  test('names nobody and nothing: ids, decision, digest', async () => {
    const canaries = { title: 'Canary title', lines: [{ label: 'Canary label', value: 'Canary value' }] }
    const user = { id: 'user-42', email: 'canary@example.com', name: 'Canary Name' }
    const { id } = await ask(h, { user, operation: { type: 'transfer', ...canaries, data: { canary: 'Canary data' } } })
    await h.host('POST', `/v1/actions/${id}/cancel`)
    await h.pass(0)
    const { headers, body } = told()
    const { data } = v.parse(
      v.strictObject({ type: v.string(), timestamp: v.string(), data: v.object({}) }),
      JSON.parse(body),
    )
    expect(Object.keys(JSON.parse(body).data).sort()).toEqual([
      'decision',
      'digest',
      'id',
      'reason',
      'state',
      'version',
    ])
    expect(data).toEqual({})
    expect(`${body}${JSON.stringify([...headers])}`).not.toMatch(/canary|user-42|example\.com/i)
  })

  test('is not made for a host that has no callback address', async () => {
    const response = await h.fetch('/v1/actions', {
      method: 'POST',
      headers: { Authorization: 'Bearer other-host-key', 'Content-Type': 'application/json', 'Idempotency-Key': 'k' },
      body: JSON.stringify({
        kind: 'face',
        user: { id: 'user-42' },
        operation: { type: 'transfer', title: 'Send', lines: [] },
        expiresInSeconds: 1,
      }),
    })
    expect(response.status).toBe(201)
    await h.pass(2_000)
    expect(await h.database.selectFrom('events').selectAll().execute()).toEqual([])
    expect(h.callbacks).toEqual([])
  })

  test('of a version that kept it in the job is delivered as it was decided, and listed', async () => {
    const { id } = await ask(h)
    const payload = {
      id: 'msg_older',
      body: { type: 'action.ended', timestamp: '2026-11-21T12:00:00.000Z', data: { id } },
    }
    await h.deps.store.askFor([{ kind: 'tell-host', actionId: id, dueAtMs: h.clock.now(), payload }])
    h.bank.status = 500
    await h.pass(0)
    h.bank.status = 204
    await h.pass(6_000)
    expect(ids()).toEqual(['msg_older', 'msg_older'])
    expect(h.callbacks.map(({ body }) => body)).toEqual([JSON.stringify(payload.body), JSON.stringify(payload.body)])
    const [row] = await h.database.selectFrom('events').selectAll().execute()
    expect(row).toMatchObject({ id: 'msg_older', hostId: 'demo-bank', tries: 2, lastStatus: 204 })
  })
})

describe('a host that does not take it', () => {
  test('is told again on the schedule of ten tries over 75 hours, by the same id and content', async () => {
    h.bank.status = 503
    await cancelled()
    const atMs = [h.clock.now()]
    while (await nextTry()) atMs.push(h.clock.now())
    const pausesMs = atMs.slice(1).map((at, n) => at - (atMs[n] ?? 0))
    const plannedMs = [5_000, ...[5, 30, 120, 300, 600, 840, 1_200, 1_440].map((minutes) => minutes * minuteMs)]
    expect(pausesMs.map((pause, n) => Math.abs(pause / (plannedMs[n] ?? 0) - 1) <= 0.1)).toEqual(
      plannedMs.map(() => true),
    )
    expect(new Set(ids()).size).toBe(1)
    expect(new Set(h.callbacks.map(({ body }) => body)).size).toBe(1)
    expect(new Set(h.callbacks.map(({ headers }) => headers.get('webhook-timestamp'))).size).toBe(10)
  })

  test.each(Array.from({ length: 13 }, (_, n) => n))('%i times has it exactly once in the end', async (failures) => {
    const effects = new Map<string, string>()
    const answer = h.deps.callHost
    let left = failures
    h.deps.callHost = async (url, call) => {
      await answer(url, call)
      if (left-- > 0) return { status: [0, 500, 302, 503, 429][left % 5] ?? 0, retryAfter: null }
      const id = call.headers['webhook-id'] ?? ''
      expect(effects.get(id) ?? call.body).toBe(call.body)
      effects.set(id, call.body)
      return { status: 204, retryAfter: null }
    }
    const actionId = await cancelled()
    while (await nextTry());
    const [event] = await events('given-up')
    expect(event !== undefined).toBe(failures >= 10)
    if (event) {
      expect((await replay(event.id)).status).toBe(202)
      await h.pass(0)
      while (await nextTry());
    }
    expect([...effects.values()].map((body) => JSON.parse(body).data.id)).toEqual([actionId])
    expect(await events('delivered')).toHaveLength(1)
    expect([await events('pending'), await events('given-up')]).toEqual([[], []])
  })

  test('for good has lost nothing: the event stays, is listed and told on demand', async () => {
    h.bank.status = 500
    const actionId = await cancelled()
    expect(await events('pending')).toMatchObject([{ actionId, tries: 1, lastStatus: 500, givenUpAt: null }])
    while (await nextTry());
    const [event] = await events('given-up')
    expect(event).toMatchObject({ actionId, tries: 10, message: { data: { id: actionId, state: 'cancelled' } } })
    expect(h.logged.join()).toContain('"event":"host-not-told"')
    h.bank.status = 204
    await h.pass(100 * hourMs)
    expect(h.callbacks).toHaveLength(10)
    await replay(event?.id)
    await h.pass(0)
    expect(h.callbacks).toHaveLength(11)
    expect(new Set(ids()).size).toBe(1)
    expect(told().body).toBe(told(0).body)
    expect(await events('delivered')).toMatchObject([{ id: event?.id, tries: 1, lastStatus: 204, givenUpAt: null }])
  })

  test.each([301, 302, 307, 308, 400, 401, 404, 500])('%i is no success', async (status) => {
    h.bank.status = status
    await cancelled()
    await h.pass(6_000)
    expect(h.callbacks).toHaveLength(2)
  })

  test('410 is the end of it, and an alarm', async () => {
    h.bank.status = 410
    const actionId = await cancelled()
    await h.pass(48 * hourMs)
    expect(h.callbacks).toHaveLength(1)
    expect(await events('given-up')).toMatchObject([{ actionId, lastStatus: 410 }])
    expect(h.logged.some((line) => line.includes('"event":"host-not-told"') && line.includes('"what":"gone"'))).toBe(
      true,
    )
  })

  test.each([429, 502, 503, 504])('%i with Retry-After is asked again when it wants', async (status) => {
    Object.assign(h.bank, { status, headers: { 'Retry-After': '600' } })
    await cancelled()
    await h.pass(599_000)
    expect(h.callbacks).toHaveLength(1)
    await h.pass(2_000)
    expect(h.callbacks).toHaveLength(2)
  })

  test('and gives a date, a year or nonsense waits until then, a day at most, or as always', async () => {
    const retryAfter = async (value: string) => {
      h.callbacks.length = 0
      Object.assign(h.bank, { status: 429, headers: { 'Retry-After': value } })
      await cancelled()
    }
    await retryAfter(new Date(h.clock.now() + hourMs).toUTCString())
    await h.pass(hourMs - 2_000)
    expect(h.callbacks).toHaveLength(1)
    await h.pass(3_000)
    expect(h.callbacks).toHaveLength(2)
    h.bank.status = 204
    await h.pass(25 * hourMs)
    await retryAfter('31536000')
    await h.pass(24 * hourMs - 2_000)
    expect(h.callbacks).toHaveLength(1)
    await h.pass(3_000)
    expect(h.callbacks).toHaveLength(2)
    h.bank.status = 204
    await h.pass(25 * hourMs)
    await retryAfter('soon')
    await h.pass(6_000)
    expect(h.callbacks).toHaveLength(2)
  })
})

describe('GET /v1/events and its replay', () => {
  test('lists newest first, page by page, each once', async () => {
    const made: string[] = []
    for (let n = 0; n < 5; n += 1) {
      made.unshift(await cancelled())
      await h.pass(1)
    }
    const listed: string[] = []
    let cursor: string | null = ''
    do {
      const response: Response = await h.host('GET', `/v1/events?limit=2${cursor && `&cursor=${cursor}`}`)
      const page = v.parse(eventList, await response.json())
      listed.push(...page.items.map(({ actionId }) => actionId))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(listed).toEqual(made)
  })

  test('tells an event that was delivered once more, if its host asks', async () => {
    await cancelled()
    const [event] = await events()
    const response = await replay(event?.id)
    expect(v.parse(hostEvent, await response.json())).toMatchObject({ status: 'pending', tries: 0 })
    await h.pass(1_000)
    expect(h.callbacks).toHaveLength(2)
    expect(new Set(ids()).size).toBe(1)
    expect(told(0).body).toBe(told(1).body)
  })

  test("another host's events are as absent as those that never were", async () => {
    await cancelled()
    const [event] = await events()
    const other = { headers: { Authorization: 'Bearer other-host-key' } }
    expect(await (await h.fetch('/v1/events', other)).json()).toEqual({ items: [], nextCursor: null })
    for (const id of [event?.id, 'msg_never'])
      expect((await h.fetch(`/v1/events/${id}/replay`, { ...other, method: 'POST' })).status).toBe(404)
    await h.pass(1_000)
    expect(h.callbacks).toHaveLength(1)
  })

  test.each(['status=lost', 'limit=0', 'limit=101', 'cursor=1.x'])('400 for %s', async (query) => {
    expect((await h.host('GET', `/v1/events?${query}`)).status).toBe(400)
  })
})
