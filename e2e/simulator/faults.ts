import { ApiError, errorAnswer } from './errors.ts'
import { correlationId } from './ids.ts'
import type { Timers } from './timers.ts'

/**
 * `reset`: the connection breaks before anything happened. `reset-after`: it breaks once the work is done, so that
 * only the answer is lost. `timeout`: no answer ever. `html`: what a proxy in front would say.
 * `truncated-json`: the true answer, cut in half. `rate-limit`: 429.
 */
export const faultKinds = ['reset', 'reset-after', 'timeout', 'html', 'truncated-json', 'rate-limit'] as const
export type FaultKind = (typeof faultKinds)[number]

export type Fault = {
  /** An HTTP method or `*`. */
  method: string
  /** The exact path, or its beginning followed by `*`. */
  path: string
  times: number
  status?: number | undefined
  kind?: FaultKind | undefined
  body?: unknown
  delayMs?: number | undefined
}

/** Thrown through `fetch`, as a broken connection is; on Node the socket is destroyed for it. */
export class ConnectionReset extends TypeError {
  constructor() {
    super('fetch failed: connection reset by the simulator')
  }
}

const matches = (fault: Fault, method: string, path: string) =>
  (fault.method === '*' || fault.method.toUpperCase() === method) &&
  (fault.path.endsWith('*') ? path.startsWith(fault.path.slice(0, -1)) : path === fault.path)

export type Faults = ReturnType<typeof createFaults>

export const createFaults = (timers: Timers) => {
  const faults: (Fault & { left: number })[] = []
  const take = (method: string, path: string) => {
    const fault = faults.find((candidate) => matches(candidate, method, path))
    if (fault && --fault.left === 0) faults.splice(faults.indexOf(fault), 1)
    return fault
  }
  return {
    add: (fault: Fault) => {
      faults.push({ ...fault, left: fault.times })
    },
    /** Lets the request through, or does to it what was asked for. */
    answer: async (request: Request, path: string, handle: () => Promise<Response>) => {
      const fault = take(request.method, path)
      if (!fault) return handle()
      if (fault.delayMs) await new Promise<void>((resolve) => timers.after(fault.delayMs ?? 0, resolve))
      return misbehave(fault, request, handle)
    },
  }
}

const misbehave = async (fault: Fault, request: Request, handle: () => Promise<Response>): Promise<Response> => {
  switch (fault.kind) {
    case undefined:
      return fault.status === undefined ? handle() : givenAnswer(fault.status, fault.body)
    case 'reset':
      throw new ConnectionReset()
    case 'reset-after':
      await handle()
      throw new ConnectionReset()
    case 'timeout':
      return untilAborted(request.signal)
    case 'html':
      return htmlAnswer(fault.status ?? 502)
    case 'truncated-json':
      return truncated(await handle())
    case 'rate-limit':
      return errorAnswer(new ApiError(429, 'Too many requests'), correlationId())
  }
}

const givenAnswer = (status: number, body: unknown) => {
  if (body === undefined) return errorAnswer(new ApiError(status, `Simulated HTTP ${status}`), correlationId())
  return typeof body === 'string' ? new Response(body, { status }) : Response.json(body, { status })
}

const htmlAnswer = (status: number) =>
  new Response(`<html><head><title>${status}</title></head><body><h1>${status} Bad Gateway</h1></body></html>`, {
    status,
    headers: { 'content-type': 'text/html' },
  })

const truncated = async (answer: Response) => {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const headers = { 'content-type': answer.headers.get('content-type') ?? 'application/json' }
  return new Response(bytes.slice(0, Math.ceil(bytes.length / 2)), { status: answer.status, headers })
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(new ConnectionReset())
    signal.addEventListener('abort', () => reject(new ConnectionReset()), { once: true })
  })
