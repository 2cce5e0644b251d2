import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ask } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const ready = async () => {
  const response = await h.fetch('/readyz')
  return { status: response.status, ...((await response.json()) as { ok: boolean; reasons: Reason[] }) }
}
type Reason = { what: string; red: boolean; ms?: number; job?: string }

describe('/livez', () => {
  test('200, with how promptly it answers', async () => {
    h.deps.loopLagMs = () => 12
    expect(await (await h.fetch('/livez')).json()).toEqual({ ok: true, loopLagMs: 12 })
  })

  test('200 also while the database is down: a new process would not help', async () => {
    await sql`pragma query_only = on`.execute(h.database)
    expect((await h.fetch('/livez')).status).toBe(200)
  })
})

describe('/readyz', () => {
  test('200 and no reason when all is well', async () => {
    expect(await ready()).toEqual({ status: 200, ok: true, reasons: [] })
  })

  test('503 while the database takes no write, 200 as soon as it does', async () => {
    await sql`pragma query_only = on`.execute(h.database)
    expect(await ready()).toMatchObject({ status: 503, ok: false, reasons: [{ what: 'store', red: true }] })
    expect((await h.fetch('/readyz')).headers.get('retry-after')).toBe('1')
    await sql`pragma query_only = off`.execute(h.database)
    await h.clock.pass(250)
    expect(await ready()).toMatchObject({ status: 200 })
  })

  test('503 while it stops, at once, and every answer asks to close the connection', async () => {
    await ready()
    h.deps.changes.close()
    expect(await ready()).toMatchObject({ status: 503, reasons: [{ what: 'stopping', red: true }] })
    expect((await h.fetch('/open')).headers.get('connection')).toBe('close')
  })

  test('503 when this machine and Sumsub disagree about the time by more than 30 s', async () => {
    const health = h.deps.sumsub.health
    h.deps.sumsub.health = () => ({ ...health(), clockOffsetMs: -30_001 })
    expect(await ready()).toMatchObject({ status: 503, reasons: [{ what: 'clock', red: true, ms: -30_001 }] })
  })

  test('a Sumsub that is down does not take the pages down', async () => {
    const health = h.deps.sumsub.health
    h.deps.sumsub.health = () => ({ ...health(), breaker: 'open' })
    expect(await ready()).toMatchObject({ status: 200, ok: true, reasons: [{ what: 'sumsub', red: false }] })
  })

  test('jobs that nobody runs for over a minute are told, by kind and age', async () => {
    await ask(h)
    await h.clock.pass(60_000)
    expect((await ready()).reasons).toEqual([])
    await h.clock.pass(1_000)
    expect(await ready()).toMatchObject({ status: 200, reasons: [{ what: 'work', job: 'send-mail', ms: 61_000 }] })
    await h.pass(250)
    expect((await ready()).reasons).toEqual([])
  })

  test('an event loop that is held up is told', async () => {
    h.deps.loopLagMs = () => 1_001
    expect(await ready()).toMatchObject({ status: 200, reasons: [{ what: 'loop', red: false, ms: 1_001 }] })
  })

  test('in live mode an answer of the sandbox turns it red; in sandbox mode it is only counted', async () => {
    h.deps.log('sumsub-answer-mismatch', { mismatch: 'environment' })
    expect(await ready()).toMatchObject({ status: 200, reasons: [] })
    h.deps.config.sandbox = false
    await h.clock.pass(250)
    expect(await ready()).toMatchObject({ status: 503, reasons: [{ what: 'mode', red: true }] })
  })

  test('asked any number of times at once, it writes once', async () => {
    let writes = 0
    const { proveWritable } = h.deps.store
    h.deps.store.proveWritable = (nowMs) => {
      writes += 1
      return proveWritable(nowMs)
    }
    await Promise.all(Array.from({ length: 100 }, ready))
    expect(writes).toBe(1)
  })

  test('answers within two seconds also when the database does not answer at all', async () => {
    h.deps.store.proveWritable = () => new Promise(() => {})
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const answer = ready()
    await vi.advanceTimersByTimeAsync(2_000)
    vi.useRealTimers()
    expect(await answer).toMatchObject({ status: 503, reasons: [{ what: 'store' }] })
  })
})
