import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSimulator, type Simulator } from '../../e2e/simulator/app.ts'
import { Refusal } from '../refusal.ts'
import { migrate } from '../store/migrate.ts'
import { openSqlite } from '../store/sqlite.ts'
import { createStore, type Store } from '../store/store.ts'
import { createClock } from '../testing/clock.ts'
import { until } from '../testing/until.ts'
import { createSumsub, type Sumsub } from './client.ts'
import type { Outside } from './send.ts'

// A minute and more of turned time, on machines of any speed.
vi.setConfig({ testTimeout: 30_000 })

const baseUrl = 'http://simulator.test'
const limits = { GET: 300, POST: 50 }
const noAction = '69566a40c4e1d2703f8b9a15'

let clock: ReturnType<typeof createClock>
let simulator: Simulator
let store: Store
/** What stands in the way of the simulator, if anything does. */
let onTheWay: (() => Response | Promise<Response> | undefined) | undefined
/** What was called and answered; and when a turn for it was given, which is what is ours to hold to a limit. */
let calls: { method: string; atMs: number; status: number }[]
let turns: { key: string; atMs: number }[]
let seen: Parameters<NonNullable<Outside['observe']>>[0][]

beforeEach(async () => {
  clock = createClock(Date.parse('2026-11-21T12:00:00Z'))
  simulator = createSimulator({ baseUrl, now: clock.now, setTimer: clock.setTimer, rateLimits: true })
  const database = openSqlite(':memory:')
  await migrate(database)
  store = createStore(database)
  onTheWay = undefined
  calls = []
  turns = []
  seen = []
})
afterEach(async () => {
  simulator.close()
  await store.close()
})

const pause = (ms: number) => new Promise<void>((done) => void clock.setTimer(ms, done))

/** One instance of several on the same store. */
const instance = (): Sumsub =>
  createSumsub({
    baseUrl,
    frameOrigin: baseUrl,
    appToken: 'sbx:simulator.private',
    secretKey: 'simulator-secret-key',
    sandbox: true,
    webhook: { secret: 'simulator-webhook-secret', algorithm: 'HMAC_SHA256_HEX' },
    now: clock.now,
    log: () => {},
    buckets: {
      ...store,
      take: async (key, bucket, nowMs, count) => {
        const waitMs = await store.take(key, bucket, nowMs, count)
        if (waitMs === 0) turns.push(...Array.from({ length: count }, () => ({ key, atMs: nowMs })))
        return waitMs
      },
    },
    callsPer5s: limits,
    pause,
    observe: (each) => seen.push(each),
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const call = { method: request.method, atMs: clock.now(), status: 0 }
      calls.push(call)
      try {
        const answer = await (onTheWay?.() ?? simulator.fetch(request))
        call.status = answer.status
        return answer
      } catch (cause) {
        call.status = -1
        throw cause
      }
    },
  })

/** The most turns in any 5 s, however they lie. */
const fullestWindow = (method: string): number => {
  const times = turns.flatMap(({ key, atMs }) => (key.endsWith(method) ? [atMs] : [])).sort((a, b) => a - b)
  return Math.max(...times.map((from, n) => times.slice(n).filter((at) => at <= from + 5_000).length))
}

/** As a page does: asks again when it is told to, and says since when it waits. */
const comingBack = async <T>(ask: (sinceMs: number) => Promise<T>): Promise<T> => {
  const sinceMs = clock.now()
  for (;;) {
    try {
      return await ask(sinceMs)
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'sumsub-busy')) throw error
      await pause((error.retryAfterSeconds ?? 0) * 1000)
    }
  }
}

const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => (error instanceof Refusal ? error : undefined),
  )

const mint = (sumsub: Sumsub, n: number, sinceMs = clock.now()) =>
  sumsub.mintAccessToken({
    userId: 'user-42',
    levelName: 'face-auth',
    externalActionId: `check-${n}`,
    ttlSeconds: 600,
    sinceMs,
  })

describe('the limits that all instances share', () => {
  test('400 checks at three instances: none is refused by Sumsub, none lost, and who comes first goes first', async () => {
    const instances = [instance(), instance(), instance()]
    const served: number[] = []
    const startedMs = clock.now()
    const checks = Array.from({ length: 400 }, async (_, n) => {
      await pause(n * 5)
      const sumsub = instances[n % 3] ?? instance()
      await comingBack((sinceMs) => mint(sumsub, n, sinceMs))
      served.push(n)
    })
    await until(clock, Promise.all(checks))
    expect(new Set(calls.map(({ status }) => status))).toEqual(new Set([200]))
    expect(fullestWindow('POST')).toBeLessThanOrEqual(45)
    // 8.2 a second is what 45 in 5 s allow.
    expect(clock.now() - startedMs).toBeLessThan(60_000)
    const outOfPlace = served.reduce((sum, n, place) => sum + Math.abs(n - place), 0) / served.length
    expect(outOfPlace).toBeLessThan(0.1 * served.length)
  })

  test('who waits in front of a page is not held up by what runs in the background', async () => {
    const background = [instance(), instance(), instance()]
    let over = false
    const reader = async (sumsub: Sumsub) => {
      while (!over) await comingBack(() => sumsub.readAction(noAction, 'background'))
    }
    const readers = background.flatMap((sumsub) => Array.from({ length: 12 }, () => reader(sumsub)))
    const person = async () => {
      await pause(2_000)
      const sumsub = instance()
      const waits: number[] = []
      for (let n = 0; n < 30; n++) {
        const askedMs = clock.now()
        await (n % 3 === 0 ? mint(sumsub, n) : sumsub.findApplicant('user-42'))
        waits.push(clock.now() - askedMs)
        await pause(100)
      }
      over = true
      return waits
    }
    const waits = await until(clock, person())
    await until(clock, Promise.all(readers))
    expect(Math.max(...waits)).toBeLessThanOrEqual(40)
    // The others had what was left, and that was all there is.
    expect(turns.length / 5).toBeGreaterThan(45)
    expect(fullestWindow('GET')).toBeLessThanOrEqual(270)
    expect(calls.filter(({ status }) => status === 429)).toEqual([])
  })

  test('whose turn does not come in time is told after two seconds', async () => {
    const sumsub = instance()
    const startedMs = clock.now()
    const refusals = await until(clock, Promise.all(Array.from({ length: 100 }, (_, n) => refusalOf(mint(sumsub, n)))))
    expect(clock.now() - startedMs).toBeLessThanOrEqual(2_200)
    const busy = refusals.filter((each) => each?.code === 'sumsub-busy')
    expect(busy.length).toBeGreaterThan(60)
    expect(busy.length + calls.length).toBe(100)
    expect(seen.filter(({ outcome }) => outcome === 'not-asked')).toHaveLength(busy.length)
  })
})

describe('429', () => {
  test('stops every instance for as long as Sumsub says', async () => {
    const [one, other] = [instance(), instance()]
    onTheWay = () => Response.json({}, { status: 429, headers: { 'Retry-After': '7' } })
    const refused = await until(clock, refusalOf(one.readAction(noAction)))
    expect(refused).toMatchObject({ code: 'sumsub-busy', retryAfterSeconds: 7 })
    onTheWay = undefined
    const startedMs = clock.now()
    await until(
      clock,
      comingBack(() => other.readAction(noAction)),
    )
    expect(clock.now() - startedMs).toBeGreaterThan(6_900)
    expect(calls.map(({ status }) => status)).toEqual([429, 404])
  })

  test('of reads stops no mint, and without a time it is five seconds', async () => {
    const sumsub = instance()
    onTheWay = () => Response.json({}, { status: 429 })
    expect(await until(clock, refusalOf(sumsub.readAction(noAction)))).toMatchObject({
      retryAfterSeconds: 5,
    })
    onTheWay = undefined
    const startedMs = clock.now()
    await until(clock, mint(sumsub, 1))
    expect(clock.now() - startedMs).toBeLessThan(100)
    await until(
      clock,
      comingBack(() => sumsub.readAction(noAction, 'background')),
    )
    expect(clock.now() - startedMs).toBeGreaterThan(4_900)
  })
})

describe('a full outage', () => {
  test.each([
    ['no connection', () => Promise.reject(new TypeError('fetch failed'))],
    ['503', () => Promise.resolve(new Response('{}', { status: 503 }))],
    ['an HTML page', () => Promise.resolve(new Response('<html>'))],
  ])(
    '%s: Sumsub is asked at most 1.1 times a call, hardly at all after a while, and again when it is back',
    async (_, down) => {
      const sumsub = instance()
      onTheWay = down
      const refusals: (Refusal | undefined)[] = []
      for (let n = 0; n < 180; n++) {
        refusals.push(await until(clock, refusalOf(sumsub.findApplicant('user-42'))))
        await clock.pass(300)
      }
      expect(new Set(refusals.map((each) => each?.code))).toEqual(new Set(['sumsub-unavailable']))
      expect(refusals.every((each) => (each?.retryAfterSeconds ?? 0) > 0)).toBe(true)
      // Five until it was noticed, then one for each time that it was tried again.
      expect(calls.length).toBeLessThanOrEqual(12)
      expect(sumsub.health()).toMatchObject({ breaker: 'open' })
      onTheWay = undefined
      await clock.pass(15_000)
      expect(sumsub.health()).toMatchObject({ breaker: 'half-open' })
      await until(clock, sumsub.findApplicant('user-42'))
      expect(sumsub.health()).toMatchObject({ breaker: 'closed', clockOffsetMs: 0 })
    },
  )

  test('a hiccup now and then is repeated, up to a tenth of all calls', async () => {
    const sumsub = instance()
    let asked = 0
    onTheWay = () => (asked++ % 3 === 0 ? Promise.resolve(new Response('{}', { status: 503 })) : undefined)
    for (let n = 0; n < 100; n++) {
      await until(clock, refusalOf(sumsub.findApplicant('user-42')))
      await clock.pass(300)
    }
    expect(calls.length).toBeGreaterThan(105)
    expect(calls.length).toBeLessThanOrEqual(112)
  })
})

test('a store that does not answer is said to be that: nobody asks Sumsub without a turn', async () => {
  const sumsub = instance()
  await store.close()
  await expect(sumsub.findApplicant('user-42')).rejects.toThrow(/destroyed/)
  expect(calls).toEqual([])
  store = createStore(openSqlite(':memory:'))
})
