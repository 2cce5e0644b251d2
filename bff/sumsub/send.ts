import * as v from 'valibot'
import { Cause, Refusal } from '../refusal.ts'
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
  /** Any other body: what is signed is exactly what is sent. */
  content?: { type: string; bytes: Uint8Array<ArrayBuffer> }
  headers?: Record<string, string>
  /** For the whole exchange, retries included; in milliseconds. */
  deadlineMs: number
}

export type Answered = {
  status: number
  json: unknown
  errorCode: number | null
  description: string
  /** When Sumsub says so: approve and reject ask for patience right after a submission. */
  retryAfterSeconds?: number
}
export type Send = ReturnType<typeof createSend>['send']
export type SendForBytes = ReturnType<typeof createSend>['sendForBytes']

/** In front of a waiting person; and behind the scenes. security.md D14. */
export const nowDeadlineMs = 4_000
export const readDeadlineMs = 8_000

const maxBodyBytes = 1_048_576
const tries = 3

/** Only what may be repeated without a second effect, and only what can get better: sumsub-contract 3.4. */
const mayRepeat = ({ method }: Call, status?: number) =>
  method === 'GET' && (status === undefined || status === 502 || status === 503 || status === 504)

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

export const createSend = (outside: Outside) => {
  /** What Sumsub's clock is ahead of ours, learnt from its `Date`: it refuses times over a minute off. */
  let clockOffsetMs = 0

  const learnClock = (date: string | null) => {
    const offset = Date.parse(date ?? '') - outside.now()
    // `Date` has whole seconds: a small difference says that our clock is right, or right again.
    if (!Number.isNaN(offset)) clockOffsetMs = Math.abs(offset) > 2_000 ? offset : 0
  }

  const once = async (call: Call, signal: AbortSignal): Promise<Response> => {
    const url = new URL(call.target, outside.baseUrl)
    const body =
      call.content?.bytes ?? (call.json === undefined ? undefined : new TextEncoder().encode(JSON.stringify(call.json)))
    const target = url.pathname + url.search
    const atMs = outside.now() + clockOffsetMs
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

  /** Once, or once more with the right time when ours was off: 4004, and `once` has just learnt the right one. */
  const inTime = async (call: Call, signal: AbortSignal): Promise<Answered> => {
    const first = await answeredOf(await once(call, signal))
    return first.errorCode === 4004 ? answeredOf(await once(call, signal)) : first
  }

  const withRetries = async <T>(call: Call, run: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const signal = AbortSignal.timeout(call.deadlineMs)
    for (let left = tries - 1; ; left--) {
      try {
        return await run(signal)
      } catch (cause) {
        if (cause instanceof Refusal && !cause.mayPass) throw cause
        if (left === 0 || signal.aborted || !mayRepeat(call)) throw unavailable(cause)
        await pause(Math.random() * 300)
      }
    }
  }

  return {
    /** 2xx, 404, 405 and 409 go on, for the verb to read; everything else ends here, as a refusal of ours. */
    send: (call: Call): Promise<Answered> =>
      withRetries(call, async (signal) => checked(call, await inTime(call, signal), outside.log)),

    /** For pictures: the body passes through as it comes and is kept nowhere. Null on 404. */
    sendForBytes: (call: Call): Promise<Response | null> =>
      withRetries(call, async (signal) => {
        const first = await once(call, signal)
        if (first.status === 200) return first
        const refused = await answeredOf(first)
        const second = refused.errorCode === 4004 ? await once(call, signal) : undefined
        if (second?.status === 200) return second
        const { status } = checked(call, second ? await answeredOf(second) : refused, outside.log)
        if (status === 404) return null
        throw unavailable(new Cause(`Sumsub answered ${status} instead of a picture`))
      }),
  }
}

const unavailable = (cause: unknown) =>
  cause instanceof Refusal ? cause : new Refusal('sumsub-unavailable', { cause, retryAfterSeconds: 5 })

const forTheVerb = new Set([404, 405, 409])

const checked = (call: Call, answered: Answered, log: Outside['log']): Answered => {
  const { status, json, errorCode } = answered
  const success = status >= 200 && status < 300
  if ((success && json !== undefined) || forTheVerb.has(status)) return answered
  log('sumsub-refused', { method: call.method, status, errorCode })
  if (success || status === 429 || status >= 500)
    throw new Refusal('sumsub-unavailable', {
      cause: new Cause(`Sumsub answered ${status}`),
      retryAfterSeconds: 5,
      mayPass: mayRepeat(call, status),
    })
  throw refusalOf(answered)
}

/** A documented `errorCode` in a code of ours; what is not documented is for the operator to look at. */
export const refusalOf = ({ status, errorCode, retryAfterSeconds }: Answered): Refusal => {
  const cause = new Cause(`Sumsub answered ${status}, errorCode ${errorCode ?? 'none'}`)
  if (errorCode !== null && errorCode >= 1001 && errorCode <= 1011 && !conflicts.has(errorCode))
    return new Refusal('image-not-usable', { cause })
  if (status === 409) return new Refusal('sumsub-conflict', { cause, ...(retryAfterSeconds && { retryAfterSeconds }) })
  return new Refusal('sumsub-misconfigured', { cause })
}

/** 1006 a check is running, 1008 deleted, 1009 final reject, 1010 not asked for by the level. */
const conflicts = new Set([1006, 1008, 1009, 1010])

const answeredOf = async (response: Response): Promise<Answered> => {
  const json = parse(await readText(response))
  const parsed = v.safeParse(failure, json)
  const retryAfter = response.headers.get('retry-after') ?? ''
  return {
    status: response.status,
    json,
    errorCode: parsed.success ? parsed.output.errorCode : null,
    description: (parsed.success && parsed.output.description) || '',
    ...(/^\d{1,4}$/.test(retryAfter) && { retryAfterSeconds: Number(retryAfter) }),
  }
}

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
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length
    if (bytes > maxBodyBytes) throw new Cause(`Sumsub's answer is larger than ${maxBodyBytes} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
