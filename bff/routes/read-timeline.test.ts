import { sql } from 'kysely'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answer } from '../contract/read-timeline.ts'
import { ask, askAndStart } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const timeline = async (id: string) =>
  v.parse(answer, await (await h.host('GET', `/v1/actions/${id}/timeline`)).json()).items

describe('GET /v1/actions/:id/timeline', () => {
  test('from the question to the host that was told, in order', async () => {
    const { action, browser, frame } = await askAndStart(h)
    await h.pass(1_000)
    await browser.post('/api/approve')
    await frame.passCheck()
    await h.pass(2_000)
    const items = await timeline(action.id)
    expect(items.map(({ event }) => event).filter((event) => event !== 'under-review')).toEqual([
      'asked',
      'link-made',
      'link-redeemed',
      'opened',
      'approved-by-person',
      'answered',
      'host-told',
    ])
    const moves = items.filter(({ version }) => version !== null)
    expect(moves.map(({ version }) => version)).toEqual(moves.map((_, n) => n + 1))
    expect(moves[0]).toMatchObject({ from: null, to: 'created', at: '2026-11-21T12:00:00.000Z' })
    expect(moves.at(-1)).toMatchObject({ event: 'answered', to: 'decided' })
    for (const [n, move] of moves.slice(1).entries()) expect(move.from).toBe(moves[n]?.to)
  })

  test('a fresh link, and a host that is not told', async () => {
    h.bank.status = 410
    const { id } = await ask(h)
    await h.pass(1_000)
    await h.host('POST', `/v1/actions/${id}/links`, {})
    await h.pass(1_000)
    await h.host('POST', `/v1/actions/${id}/cancel`)
    await h.pass(0)
    expect((await timeline(id)).map(({ event }) => event)).toEqual([
      'asked',
      'link-made',
      'link-replaced',
      'link-made',
      'cancelled',
      'host-not-told',
    ])
  })

  test('moves stay in their order when the clock is set back', async () => {
    const { id, link } = await ask(h)
    const { now } = h.deps
    h.deps.now = () => now() - 5_000
    await h.browser().redeem(link.url)
    const moves = (await timeline(id)).filter(({ version }) => version !== null)
    expect(moves.map(({ event, at }) => `${at} ${event}`)).toEqual([
      '2026-11-21T12:00:00.000Z asked',
      '2026-11-21T11:59:55.000Z opened',
    ])
  })

  test('404 for another host', async () => {
    const { id } = await ask(h)
    const headers = { Authorization: 'Bearer other-host-key' }
    expect((await h.fetch(`/v1/actions/${id}/timeline`, { headers })).status).toBe(404)
  })

  test('history is added to, never changed: the database itself refuses', async () => {
    const { id } = await ask(h)
    await expect(sql`update audit set event = 'approved-by-person'`.execute(h.database)).rejects.toThrow(
      'audit rows are never changed',
    )
    expect((await timeline(id))[0]).toMatchObject({ event: 'asked' })
  })
})
