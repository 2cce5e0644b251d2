import * as v from 'valibot'
import { shownActionHeader } from '#contract/action-view.ts'
import { refusalBody } from '#contract/refusal-codes.ts'
import { ApiError } from './api-error.ts'

type Asked = {
  path: string
  query?: Record<string, string>
  /** With a body the call is a POST, without one a GET. */
  body?: Record<string, unknown>
  signal?: AbortSignal | undefined
  timeoutMs?: number
  /** The action that the page shows: the backend refuses a call about any other one. */
  action?: string
}
type Exchange<Answer> = Asked & { answer: v.GenericSchema<unknown, Answer> }

/** The one way to the backend: send, read the status, parse with the contract, or throw `ApiError`. */
export const call = <Answer>({ answer, ...asked }: Exchange<Answer>): Promise<Answer> =>
  exchange(asked, (response) => readAnswer(response, answer))

/** The same for what is no JSON: a picture. */
export const callForBlob = (asked: Asked): Promise<Blob> =>
  exchange(asked, async (response) => {
    if (!response.ok) throw refusalOf(response, bodyOf(response, await response.text()))
    return response.blob()
  })

const exchange = async <Answer>(asked: Asked, read: (response: Response) => Promise<Answer>): Promise<Answer> => {
  const { path, signal, timeoutMs = 15_000 } = asked
  // Its cookie would not be kept here: said before a link is spent on it.
  if (globalThis.isSecureContext === false)
    throw new ApiError('insecure-context', `${globalThis.location.origin} is neither https nor this machine`)
  const limit = limitOf(signal, timeoutMs)
  try {
    return await read(await send(asked, limit.signal))
  } catch (cause) {
    // Left by its page: nobody is there to be told.
    if (cause instanceof ApiError || signal?.aborted) throw cause
    throw new ApiError('offline', `No answer from ${path}: look at the connection`, null, { cause })
  } finally {
    limit.end()
  }
}

const send = ({ path, query, body, action }: Asked, signal: AbortSignal): Promise<Response> =>
  fetch(query ? `${path}?${new URLSearchParams(query)}` : path, {
    method: body ? 'POST' : 'GET',
    credentials: 'same-origin',
    headers: {
      'X-CSRF': '1',
      ...(action && { [shownActionHeader]: action }),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    signal,
    ...(body && { body: JSON.stringify(body) }),
  })

export const readAnswer = async <Answer>(
  response: Response,
  answer: v.GenericSchema<unknown, Answer>,
): Promise<Answer> => {
  const body = bodyOf(response, await response.text())
  if (!response.ok) throw refusalOf(response, body)
  const parsed = v.safeParse(answer, body)
  if (parsed.success) return parsed.output
  throw notUnderstood(response, parsed.issues)
}

/** An empty body is `undefined`; one that is no JSON (a proxy's error page) is none of ours. */
const bodyOf = (response: Response, text: string): unknown => {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw notUnderstood(response, cause)
  }
}

const refusalOf = (response: Response, body: unknown): ApiError => {
  const refusal = v.safeParse(refusalBody, body)
  if (!refusal.success) return notUnderstood(response, refusal.issues)
  const { code, message, requestId } = refusal.output
  return new ApiError(code, message, requestId)
}

const notUnderstood = (response: Response, cause: unknown): ApiError =>
  new ApiError('answer-not-understood', `${response.status} without the agreed body`, null, { cause })

/** `AbortSignal.any` and `.timeout` would say this in a line, and leave out phones of a few years ago. */
const limitOf = (signal: AbortSignal | undefined, timeoutMs: number): { signal: AbortSignal; end: () => void } => {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const timer = setTimeout(abort, timeoutMs)
  if (signal?.aborted) abort()
  signal?.addEventListener('abort', abort)
  const end = () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
  return { signal: controller.signal, end }
}
