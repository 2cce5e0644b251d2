import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hostEvent, answer as page } from '../contract/list-events.ts'
import { type Harness, harness } from '../testing/harness.ts'
import { askAndCancel, listEvents, replay, told, toldIds } from '../testing/told.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

describe('GET /v1/events and its replay', () => {
  test('lists newest first, page by page, each once', async () => {
    const made: string[] = []
    for (let n = 0; n < 5; n += 1) {
      made.unshift(await askAndCancel(h))
      await h.pass(1)
    }
    const listed: string[] = []
    let cursor: string | null = ''
    do {
      const response: Response = await h.host('GET', `/v1/events?limit=2${cursor && `&cursor=${cursor}`}`)
      const { items, nextCursor } = v.parse(page, await response.json())
      listed.push(...items.map(({ actionId }) => actionId))
      cursor = nextCursor
    } while (cursor !== null)
    expect(listed).toEqual(made)
  })

  test('tells an event that was delivered once more, if its host asks', async () => {
    await askAndCancel(h)
    const [event] = await listEvents(h)
    const response = await replay(h, event?.id)
    expect(v.parse(hostEvent, await response.json())).toMatchObject({ status: 'pending', tries: 0 })
    await h.pass(1_000)
    expect(h.callbacks).toHaveLength(2)
    expect(new Set(toldIds(h)).size).toBe(1)
    expect(told(h, 0).body).toBe(told(h, 1).body)
  })

  test("another host's events are as absent as those that never were", async () => {
    await askAndCancel(h)
    const [event] = await listEvents(h)
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
