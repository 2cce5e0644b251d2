import { createHmac } from 'node:crypto'
import * as v from 'valibot'
import { createSimulator, type SimulatorOptions } from '../app.ts'
import { createClock } from './clock.ts'

export const baseUrl = 'http://localhost:4600'
export const webhookSecret = 'simulator-webhook-secret'
/** The seeded `user-42`. */
export const annId = '64c1f0a2b7d3e94a5c0b1e21'

export type SentWebhook = { headers: Headers; text: string; payload: Record<string, unknown> }
export type Answer = { status: number; headers: Headers; text: string; json: Record<string, unknown> }

type Send = {
  json?: unknown
  body?: BodyInit
  headers?: Record<string, string>
  appToken?: string
  secretKey?: string
  ts?: string
  signature?: string
}

const object = v.record(v.string(), v.unknown())
export const jsonObject = (text: string) => v.parse(object, JSON.parse(text))

/** Written apart from the simulator's own signing, so that one can be wrong without the other. */
export const sign = (secret: string, ts: string, method: string, target: string, body: Uint8Array) =>
  createHmac('sha256', secret).update(`${ts}${method}${target}`).update(body).digest('hex')

const readAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('application/json') ?? false
  return { status: response.status, headers: response.headers, text, json: isJson ? jsonObject(text) : {} }
}

export type Harness = ReturnType<typeof harness>

/** A simulator of its own, a clock to turn, a receiver for its webhooks, and a server that signs. */
export const harness = (options: Partial<SimulatorOptions> = {}) => {
  const clock = createClock()
  const received: SentWebhook[] = []
  let receive: () => Promise<Response> = async () => new Response(null, { status: 204 })
  const simulator = createSimulator({
    baseUrl,
    webhook: { url: 'http://bff.test/webhooks/sumsub', secret: webhookSecret, algorithm: 'HMAC_SHA256_HEX' },
    now: clock.now,
    setTimer: clock.setTimer,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const text = await request.text()
      received.push({ headers: request.headers, text, payload: jsonObject(text) })
      return receive()
    },
    ...options,
  })
  clock.settleWith(simulator.control.webhooksSettled)

  const send = async (method: string, target: string, init: RequestInit = {}) =>
    readAnswer(await simulator.fetch(new Request(`${baseUrl}${target}`, { method, ...init })))

  const signedRequest = async (method: string, target: string, given: Send = {}) => {
    const unsigned = new Request(`${baseUrl}${target}`, {
      method,
      ...(given.json !== undefined && { body: JSON.stringify(given.json) }),
      ...(given.body !== undefined && { body: given.body }),
    })
    const type = given.json === undefined ? unsigned.headers.get('content-type') : 'application/json'
    const body = new Uint8Array(await unsigned.arrayBuffer())
    const ts = given.ts ?? String(Math.floor(clock.now() / 1_000))
    const secret = given.secretKey ?? options.secretKey ?? 'simulator-secret-key'
    return new Request(`${baseUrl}${target}`, {
      method,
      ...(body.length > 0 && { body }),
      headers: {
        ...(type && { 'content-type': type }),
        'X-App-Token': given.appToken ?? options.appToken ?? 'sbx:simulator.private',
        'X-App-Access-Ts': ts,
        'X-App-Access-Sig': given.signature ?? sign(secret, ts, method, target, body),
        ...given.headers,
      },
    })
  }
  /** As a server calls: signed. */
  const signed = async (method: string, target: string, given: Send = {}) =>
    readAnswer(await simulator.fetch(await signedRequest(method, target, given)))

  /** As the SDK's frame calls: with an access token. */
  const framed = (token: string, method: string, target: string, given: { json?: unknown; body?: BodyInit } = {}) =>
    send(method, target, {
      headers: { 'X-Access-Token': token, ...(given.json !== undefined && { 'content-type': 'application/json' }) },
      ...(given.json !== undefined && { body: JSON.stringify(given.json) }),
      ...(given.body !== undefined && { body: given.body }),
    })

  return {
    simulator,
    control: simulator.control,
    clock,
    received,
    answerWebhooksWith: (answer: () => Promise<Response>) => {
      receive = answer
    },
    send,
    signed,
    signedRequest,
    framed,
  }
}
