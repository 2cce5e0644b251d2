import { type Host, SessionEnded } from './host.ts'
import { fields, text } from './shape.ts'

export type Answer = { status: number; body: unknown }
type Asked = { method?: string; json?: unknown; form?: FormData; timeoutMs?: number }
export type Call = (path: string, asked?: Asked) => Promise<Answer>

type Options = {
  token: string
  renewToken: Host['renewToken']
  signal: AbortSignal
  send?: typeof fetch
}

const usualTimeoutMs = 30_000

/** The network, or a server that is not itself: worth the same call again. */
export class Unreachable extends Error {}

/**
 * One call of the frame API. An invalid token is exchanged and the same call repeated with the same body,
 * so whoever calls loses nothing. A new token that is refused as well ends the session: no endless loop.
 */
export function createSession({ token, renewToken, signal, send = (...request) => fetch(...request) }: Options): Call {
  let current = token

  const attempt = async (path: string, { method = 'POST', json, form, timeoutMs = usualTimeoutMs }: Asked) => {
    const headers = { 'X-Access-Token': current, ...(json === undefined ? {} : { 'Content-Type': 'application/json' }) }
    const body = form ?? (json === undefined ? null : JSON.stringify(json))
    const limited = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    return readAnswer(send(path, { method, headers, body, signal: limited }), signal)
  }

  return async (path, asked = {}) => {
    const first = await attempt(path, asked)
    if (!isInvalidToken(first)) return first
    current = await renewToken()
    const second = await attempt(path, asked)
    if (isInvalidToken(second)) throw new SessionEnded('The new access token is invalid as well')
    return second
  }
}

export async function readAnswer(sent: Promise<Response>, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await sent
    if (response.status >= 500 || response.status === 429) throw new Unreachable(`HTTP ${response.status}`)
    const body: unknown = await response.json()
    return { status: response.status, body }
  } catch (cause) {
    if (signal.aborted || cause instanceof Unreachable) throw cause
    throw new Unreachable('The request was not answered, or not with JSON', { cause })
  }
}

const isInvalidToken = ({ status, body }: Answer) => status === 401 && text(fields(body).errorName) === 'invalid-token'
