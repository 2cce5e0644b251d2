import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'
import { askAndCancel, listEvents, replay, told, toldIds } from '../testing/told.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

/** Time passes until the host is told again; false when nobody will. */
const nextTry = async () => {
  const nextMs = await h.deps.store.nextJobAtMs(['tell-host'])
  if (nextMs !== undefined) await h.pass(Math.max(nextMs - h.clock.now(), 0))
  return nextMs !== undefined
}

describe('a callback', () => {
  test('names nobody and nothing: ids, decision, digest', async () => {
    const canaries = { title: 'Canary title', lines: [{ label: 'Canary label', value: 'Canary value' }] }
    const user = { id: 'user-42', email: 'canary@example.com', name: 'Canary Name' }
    const { id } = await ask(h, { user, operation: { type: 'transfer', ...canaries, data: { canary: 'Canary data' } } })
    await h.host('POST', `/v1/actions/${id}/cancel`)
    await h.pass(0)
    const { headers, body } = told(h)
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
    expect(toldIds(h)).toEqual(['msg_older', 'msg_older'])
    expect(h.callbacks.map(({ body }) => body)).toEqual([JSON.stringify(payload.body), JSON.stringify(payload.body)])
    const [row] = await h.database.selectFrom('events').selectAll().execute()
    expect(row).toMatchObject({ id: 'msg_older', hostId: 'demo-bank', tries: 2, lastStatus: 204 })
  })
})

describe('a host that does not take it', () => {
  test('is told again on the schedule of ten tries over 75 hours, by the same id and content', async () => {
    h.bank.status = 503
    await askAndCancel(h)
    const atMs = [h.clock.now()]
    while (await nextTry()) atMs.push(h.clock.now())
    const pausesMs = atMs.slice(1).map((at, n) => at - (atMs[n] ?? 0))
    const plannedMs = [5_000, ...[5, 30, 120, 300, 600, 840, 1_200, 1_440].map((minutes) => minutes * minuteMs)]
    expect(pausesMs.map((pause, n) => Math.abs(pause / (plannedMs[n] ?? 0) - 1) <= 0.1)).toEqual(
      plannedMs.map(() => true),
    )
    expect(new Set(toldIds(h)).size).toBe(1)
    expect(new Set(h.callbacks.map(({ body }) => body)).size).toBe(1)
    expect(new Set(h.callbacks.map(({ headers }) => headers.get('webhook-timestamp'))).size).toBe(10)
  })

  test.each(Array.from({ length: 13 }, (_, n) => n))('%i times has it exactly once in the end', async (failures) => {
    const effects = new Map<string, string>()
    const answer = h.deps.callHost
    let left = failures
    h.deps.callHost = async (url, call) => {
      await answer(url, call)
      left -= 1
      const status = left < 0 ? 204 : ([0, 500, 302, 503, 429][left % 5] ?? 0)
      const id = call.headers['webhook-id'] ?? ''
      // 0: it did what it was told, and its answer came after the time limit.
      if (status === 0 || status === 204) {
        expect(effects.get(id) ?? call.body).toBe(call.body)
        effects.set(id, call.body)
      }
      return { status, retryAfter: null }
    }
    const actionId = await askAndCancel(h)
    while (await nextTry());
    const [event] = await listEvents(h, 'given-up')
    expect(event !== undefined).toBe(failures >= 10)
    if (event) {
      expect((await replay(h, event.id)).status).toBe(202)
      await h.pass(0)
      while (await nextTry());
    }
    expect([...effects.values()].map((body) => JSON.parse(body).data.id)).toEqual([actionId])
    expect(await listEvents(h, 'delivered')).toHaveLength(1)
    expect([await listEvents(h, 'pending'), await listEvents(h, 'given-up')]).toEqual([[], []])
  })

  test('for good has lost nothing: the event stays, is listed and told on demand', async () => {
    h.bank.status = 500
    const actionId = await askAndCancel(h)
    expect(await listEvents(h, 'pending')).toMatchObject([{ actionId, tries: 1, lastStatus: 500, givenUpAt: null }])
    while (await nextTry());
    const [event] = await listEvents(h, 'given-up')
    expect(event).toMatchObject({ actionId, tries: 10, message: { data: { id: actionId, state: 'cancelled' } } })
    expect(h.logged.join()).toContain('"event":"host-not-told"')
    h.bank.status = 204
    await h.pass(100 * hourMs)
    expect(h.callbacks).toHaveLength(10)
    await replay(h, event?.id)
    await h.pass(0)
    expect(h.callbacks).toHaveLength(11)
    expect(new Set(toldIds(h)).size).toBe(1)
    expect(told(h).body).toBe(told(h, 0).body)
    expect(await listEvents(h, 'delivered')).toMatchObject([
      { id: event?.id, tries: 1, lastStatus: 204, givenUpAt: null },
    ])
  })

  test.each([301, 302, 307, 308, 400, 401, 404, 500])('%i is no success', async (status) => {
    h.bank.status = status
    await askAndCancel(h)
    await h.pass(6_000)
    expect(h.callbacks).toHaveLength(2)
  })

  test('410 is the end of it, and an alarm', async () => {
    h.bank.status = 410
    const actionId = await askAndCancel(h)
    await h.pass(48 * hourMs)
    expect(h.callbacks).toHaveLength(1)
    expect(await listEvents(h, 'given-up')).toMatchObject([{ actionId, lastStatus: 410 }])
    expect(h.logged.some((line) => line.includes('"event":"host-not-told"') && line.includes('"what":"gone"'))).toBe(
      true,
    )
  })

  test.each([429, 502, 503, 504])('%i with Retry-After is asked again when it wants', async (status) => {
    Object.assign(h.bank, { status, headers: { 'Retry-After': '600' } })
    await askAndCancel(h)
    await h.pass(599_000)
    expect(h.callbacks).toHaveLength(1)
    await h.pass(2_000)
    expect(h.callbacks).toHaveLength(2)
  })

  test('and gives a date, a year or nonsense waits until then, a day at most, or as always', async () => {
    const retryAfter = async (value: string) => {
      h.callbacks.length = 0
      Object.assign(h.bank, { status: 429, headers: { 'Retry-After': value } })
      await askAndCancel(h)
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
