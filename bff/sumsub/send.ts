import { Cause, Refusal } from '../refusal.ts'
import { type Answered, answeredOf, type Outcome, outcomeOf, patienceSeconds, refusalOf } from './answered.ts'
import { createBreaker } from './breaker.ts'
import { createRetryBudget } from './retry-budget.ts'
import { signRequest } from './sign-request.ts'
import { createTurns, type Lane, type Scarcity } from './turns.ts'

/** One HTTP exchange with Sumsub: in its turn, signed, bounded in time and size, never redirected. */

export type Outside = Scarcity & {
  baseUrl: string
  appToken: string
  secretKey: string
  fetch: typeof fetch
  log: (event: string, fields: Record<string, unknown>) => void
  /** Is told of each call, for whoever counts. */
  observe?: (seen: { call: string; outcome: Outcome; ms: number }) => void
}

export type Call = {
  /** For those who count: never with an id in it. */
  name: string
  method: 'GET' | 'POST'
  target: string
  json?: unknown
  /** Any other body: what is signed is exactly what is sent. */
  content?: { type: string; bytes: Uint8Array<ArrayBuffer> }
  headers?: Record<string, string>
  lane?: Lane
  /** Since when somebody waits for it: whoever was sent away and comes back keeps the place. Otherwise now. */
  sinceMs?: number | undefined
  /** Asked twice it has one effect, like every GET. */
  repeatable?: true
  /** For all of it, waiting and repetitions included; in milliseconds. */
  deadlineMs: number
}

export type Send = ReturnType<typeof createSend>['send']
export type SendForBytes = ReturnType<typeof createSend>['sendForBytes']

/** In front of a waiting person; and behind the scenes. security.md D14. */
export const nowDeadlineMs = 4_000
export const readDeadlineMs = 8_000

/** How long a turn is waited for, so that time is left for the call: nobody waits longer only to be refused. In milliseconds. */
const longestWaitMs = ({ lane = 'now', deadlineMs }: Call) => Math.min(deadlineMs / 2, lane === 'now' ? 4_000 : 2_000)

const tries = 3

/** A body as JSON; or a picture, whose bytes are for somebody else to read. */
type Got = Answered & { picture?: Response }

export const createSend = (outside: Outside) => {
  const { now, log } = outside
  const turns = createTurns(outside)
  const breaker = createBreaker(now)
  const retries = createRetryBudget()
  /** What Sumsub's clock is ahead of ours, learnt from its `Date`: it refuses times over a minute off. */
  let clockOffsetMs = 0

  const learnClock = (date: string | null) => {
    const offset = Date.parse(date ?? '') - now()
    // `Date` has whole seconds: a small difference says that our clock is right, or right again.
    if (!Number.isNaN(offset)) clockOffsetMs = Math.abs(offset) > 2_000 ? offset : 0
  }

  const once = async (call: Call, signal: AbortSignal): Promise<Response> => {
    const url = new URL(call.target, outside.baseUrl)
    const body =
      call.content?.bytes ?? (call.json === undefined ? undefined : new TextEncoder().encode(JSON.stringify(call.json)))
    const target = url.pathname + url.search
    const atMs = now() + clockOffsetMs
    const response = await outside.fetch(url, {
      method: call.method,
      headers: {
        Accept: 'application/json',
        'Content-Type': call.content?.type ?? 'application/json',
        ...call.headers,
        ...(await signRequest(outside, { method: call.method, target, body, atMs })),
      },
      ...(body && { body }),
      redirect: 'error',
      signal,
    })
    learnClock(response.headers.get('date'))
    return response
  }

  /** What came of a call, for the breaker, the buckets and whoever counts. */
  const learn = async (call: Call, answered: Answered): Promise<Outcome> => {
    const outcome = outcomeOf(answered)
    if (outcome === 'failed') breaker.failed()
    else breaker.succeeded()
    if (outcome === 'limited') await turns.close(call.method, patienceSeconds(answered) * 1000)
    return outcome
  }

  const exchange = async (call: Call, signal: () => AbortSignal, read: (from: Response) => Promise<Got>) => {
    const { name, method, lane = 'now', sinceMs = now() } = call
    let outcome: Outcome = 'not-asked'
    let startedMs = now()
    try {
      breaker.check()
      return await turns.run(method, lane, { waitMs: longestWaitMs(call), sinceMs }, async () => {
        breaker.enter()
        outcome = 'failed'
        startedMs = now()
        const got = await once(call, signal())
          .then(read)
          .catch((cause: unknown) => {
            breaker.failed()
            log('sumsub-not-reached', { what: name, method, cause })
            throw new Refusal('sumsub-unavailable', { cause, retryAfterSeconds: 5, mayPass: true })
          })
        outcome = await learn(call, got)
        return got
      })
    } finally {
      outside.observe?.({ call: name, outcome, ms: now() - startedMs })
    }
  }

  const ask = async (call: Call, read: (from: Response) => Promise<Got>): Promise<Got> => {
    const askedMs = now()
    let deadline: AbortSignal | undefined
    // From the first turn on: timers run by the machine's clock, waiting goes by ours.
    const signal = () => {
      deadline ??= AbortSignal.timeout(Math.max(0, askedMs + call.deadlineMs - now()))
      return deadline
    }
    retries.called()
    for (let left = tries - 1; ; left--) {
      try {
        const first = await exchange(call, signal, read)
        // 4004: our time was off, and `once` has just learnt the right one.
        const got = first.errorCode === 4004 ? await exchange(call, signal, read) : first
        return checked(call, got, log)
      } catch (cause) {
        if (left === 0 || deadline?.aborted || !mayRepeat(call, cause) || !retries.take()) throw cause
        await outside.pause(Math.random() * 300)
      }
    }
  }

  return {
    /** 2xx, 404, 405 and 409 go on, for the verb to read; everything else ends here, as a refusal of ours. */
    send: (call: Call): Promise<Answered> => ask(call, answeredOf),

    /** For pictures: the body passes through as it comes and is kept nowhere. Null on 404. */
    sendForBytes: async (call: Call): Promise<Response | null> => {
      const { status, picture } = await ask(call, async (response) =>
        response.status === 200
          ? { status: 200, json: null, errorCode: null, description: '', picture: response }
          : answeredOf(response),
      )
      if (picture) return picture
      if (status === 404) return null
      throw new Refusal('sumsub-unavailable', {
        cause: new Cause(`Sumsub answered ${status} instead of a picture`),
        retryAfterSeconds: 5,
      })
    },

    /** How it stands with Sumsub, as far as this instance has seen. */
    health: () => ({ breaker: breaker.state(), clockOffsetMs }),
  }
}

/** Only what may be repeated without a second effect, and only what can get better: sumsub-contract 3.4. */
const mayRepeat = ({ method, repeatable }: Call, cause: unknown): boolean =>
  (method === 'GET' || repeatable === true) && cause instanceof Refusal && cause.mayPass

const forTheVerb = new Set([404, 405, 409])

const checked = (call: Call, got: Got, log: Outside['log']): Got => {
  const { status, errorCode } = got
  if (outcomeOf(got) === 'ok' || forTheVerb.has(status)) return got
  log('sumsub-refused', { what: call.name, method: call.method, status, errorCode })
  throw refusalOf(got)
}
