import * as v from 'valibot'
import { Refusal } from '../refusal.ts'
import { signRequest } from './sign-request.ts'
import { failure } from './wire.ts'

/** One HTTP exchange with Sumsub: signed, bounded in time and size, never redirected. */

export type Outside = {
  baseUrl: string
  appToken: string
  secretKey: string
  fetch: typeof fetch
  now: () => number
  log: (event: string, fields: Record<string, unknown>) => void
}

export type Call = {
  method: 'GET' | 'POST'
  target: string
  json?: unknown
  headers?: Record<string, string>
  /** For the whole exchange, retries included. */
  deadlineMs: number
}

export type Answered = { status: number; json: unknown }

const maxBodyBytes = 1_048_576
const tries = 3

/** Only what may be repeated without a second effect, and only what can get better: sumsub-contract 3.4. */
const mayRepeat = (call: Call, status: number | undefined) =>
  call.method === 'GET' && (status === undefined || status === 502 || status === 503 || status === 504)

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

export const createSend = (outside: Outside) => {
  /** What Sumsub's clock is ahead of ours, learnt from its `Date`: it refuses times over a minute off. */
  let clockOffsetMs = 0

  const once = async (call: Call, signal: AbortSignal): Promise<Answered> => {
    const url = new URL(call.target, outside.baseUrl)
    const body = call.json === undefined ? undefined : new TextEncoder().encode(JSON.stringify(call.json))
    const signature = await signRequest(outside, {
      method: call.method,
      target: url.pathname + url.search,
      body,
      atMs: outside.now() + clockOffsetMs,
    })
    const response = await outside.fetch(url, {
      method: call.method,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...call.headers, ...signature },
      ...(body && { body }),
      redirect: 'error',
      signal,
    })
    learnClock(response.headers.get('date'))
    return { status: response.status, json: parse(await readText(response)) }
  }

  const learnClock = (date: string | null) => {
    const offset = Date.parse(date ?? '') - outside.now()
    // `Date` has whole seconds: a small difference says nothing.
    if (Math.abs(offset) > 2_000) clockOffsetMs = offset
  }

  const attempt = async (call: Call, signal: AbortSignal): Promise<Answered> => {
    const first = await once(call, signal)
    // 4004: our time was off. `once` has just learnt the right one.
    return codeOf(first.json) === 4004 ? once(call, signal) : first
  }

  return async (call: Call): Promise<Answered> => {
    const signal = AbortSignal.timeout(call.deadlineMs)
    for (let left = tries - 1; ; left--) {
      try {
        const answered = await attempt(call, signal)
        if (left > 0 && mayRepeat(call, answered.status)) throw new Error(`status ${answered.status}`)
        return checked(call, answered, outside.log)
      } catch (cause) {
        if (cause instanceof Refusal) throw cause
        if (left === 0 || signal.aborted || !mayRepeat(call, undefined))
          throw new Refusal('sumsub-unavailable', { cause, retryAfterSeconds: 5 })
        await pause(Math.random() * 300)
      }
    }
  }
}

/** 2xx and 404 go on, for the caller to read; the rest ends here, as one of two refusals of ours. */
const checked = (call: Call, answered: Answered, log: Outside['log']): Answered => {
  const { status, json } = answered
  if ((status >= 200 && status < 300 && json !== undefined) || status === 404 || status === 409) return answered
  const { errorCode, correlationId } = failureOf(json)
  log('sumsub-refused', { method: call.method, status, errorCode, correlationId })
  const passing = status === 429 || status >= 500 || status < 300
  throw new Refusal(passing ? 'sumsub-unavailable' : 'sumsub-misconfigured', {
    cause: new Error(`Sumsub answered ${status}, errorCode ${errorCode ?? 'none'}`),
    ...(passing && { retryAfterSeconds: 5 }),
  })
}

const failureOf = (json: unknown) => {
  const parsed = v.safeParse(failure, json)
  return parsed.success ? parsed.output : { errorCode: null, correlationId: null }
}
const codeOf = (json: unknown) => failureOf(json).errorCode

/** undefined when it is not JSON: a proxy's HTML page, say. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readText = async (response: Response): Promise<string> => {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  if (!response.body) return text
  for await (const chunk of response.body) {
    bytes += chunk.length
    if (bytes > maxBodyBytes) throw new Error(`Sumsub's answer is larger than ${maxBodyBytes} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
