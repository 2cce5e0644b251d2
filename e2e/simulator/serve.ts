import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { createTransport } from 'nodemailer'
import * as v from 'valibot'
import { createSimulator, type Simulator, type SimulatorOptions } from './app.ts'
import type { SendMail } from './confirmation-mail.ts'
import { digestAlgorithms } from './digest.ts'
import { ConnectionReset } from './faults.ts'
import { readClientFile } from './read-client-file.ts'
import { seedFile } from './seed.ts'

const port = v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(0), v.maxValue(65_535))
export const environment = v.object({
  SIMULATOR_PORT: v.optional(port, '4600'),
  SIMULATOR_BASE_URL: v.optional(v.pipe(v.string(), v.url())),
  SIMULATOR_WEBHOOK_URL: v.optional(v.pipe(v.string(), v.url()), 'http://localhost:4500/webhooks/sumsub'),
  SIMULATOR_WEBHOOK_SECRET: v.optional(v.string(), 'simulator-webhook-secret'),
  SIMULATOR_WEBHOOK_ALG: v.optional(v.picklist(digestAlgorithms), 'HMAC_SHA256_HEX'),
  SIMULATOR_FRAME_ANCESTORS: v.optional(v.string(), 'http://localhost:4500'),
  SIMULATOR_SMTP_URL: v.optional(v.pipe(v.string(), v.url())),
  SIMULATOR_MAIL_FROM: v.optional(v.string(), 'Simulator <no-reply@simulator.example>'),
  SIMULATOR_RATE_LIMITS: v.optional(v.picklist(['on', 'off']), 'off'),
})

/** Hands on what a web-standard request cannot carry: the target as it was sent, and who sent it. */
const onNode = (simulator: Simulator) => async (request: Request, env: HttpBindings | Http2Bindings) => {
  const { url, socket } = env.incoming
  try {
    return await simulator.fetch(request, {
      ...(url !== undefined && { target: url }),
      ...(socket.remoteAddress !== undefined && { remoteAddress: socket.remoteAddress }),
    })
  } catch (error) {
    if (!(error instanceof ConnectionReset)) throw error
    socket.destroy()
    return RESPONSE_ALREADY_SENT
  }
}

export type RunningSimulator = Pick<Simulator, 'control'> & { baseUrl: string; close: () => Promise<void> }
export type ServeOptions = Omit<SimulatorOptions, 'baseUrl' | 'readClientFile'> & { port: number; baseUrl?: string }

/** Loopback only. Port 0 takes a free one; the base URL follows it unless given. */
export const startSimulator = ({ port: wanted, ...options }: ServeOptions) =>
  new Promise<RunningSimulator>((resolve, reject) => {
    let handle: ReturnType<typeof onNode>
    const server = serve(
      { fetch: (request, env) => handle(request, env), port: wanted, hostname: '127.0.0.1' },
      (info) => {
        const baseUrl = options.baseUrl ?? `http://localhost:${info.port}`
        const simulator = createSimulator({ ...options, baseUrl, readClientFile })
        handle = onNode(simulator)
        const close = () =>
          new Promise<void>((closed) => {
            simulator.close()
            server.close(() => closed())
            if ('closeAllConnections' in server) server.closeAllConnections()
          })
        resolve({ control: simulator.control, baseUrl, close })
      },
    )
    server.once('error', reject)
  })

/** All faults at once, each by the name of its variable. */
const readEnvironment = (given: Record<string, string | undefined>) => {
  const result = v.safeParse(environment, given)
  if (result.success) return result.output
  throw new Error(result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('\n'))
}

/** Any SMTP server: the demo's mailbox, or a real one. */
export const mailBy = (smtpUrl: string, from: string): SendMail => {
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 5_000, greetingTimeout: 5_000 })
  return async (mail) => {
    await transport.sendMail({ from, ...mail, headers: { 'Auto-Submitted': 'auto-generated' } })
  }
}

const main = async () => {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const env = readEnvironment({ ...process.env, ...(values.port && { SIMULATOR_PORT: values.port }) })
  const seed = values.seed ? v.parse(seedFile, JSON.parse(await readFile(values.seed, 'utf8'))) : {}
  const simulator = await startSimulator({
    port: env.SIMULATOR_PORT,
    ...(env.SIMULATOR_BASE_URL && { baseUrl: new URL(env.SIMULATOR_BASE_URL).origin }),
    webhook: {
      url: env.SIMULATOR_WEBHOOK_URL,
      secret: env.SIMULATOR_WEBHOOK_SECRET,
      algorithm: env.SIMULATOR_WEBHOOK_ALG,
    },
    frameAncestors: env.SIMULATOR_FRAME_ANCESTORS.split(/\s+/).filter(Boolean),
    ...(env.SIMULATOR_SMTP_URL && { sendMail: mailBy(env.SIMULATOR_SMTP_URL, env.SIMULATOR_MAIL_FROM) }),
    rateLimits: env.SIMULATOR_RATE_LIMITS === 'on',
    seed,
  })
  const { baseUrl } = simulator
  console.log(
    values.json
      ? JSON.stringify({ ready: true, baseUrl, webhookUrl: env.SIMULATOR_WEBHOOK_URL })
      : `Sumsub simulator on ${baseUrl}, webhooks to ${env.SIMULATOR_WEBHOOK_URL}`,
  )
  // A webhook that nobody answers must not hold up the end.
  const stop = () => void simulator.close().then(() => process.exit())
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
}

if (import.meta.main)
  await main().catch((error: Error) => {
    console.error(`The simulator did not start. ${error.message}`)
    process.exitCode = 1
  })
