import { createSimulator } from '../../e2e/simulator/app.ts'
import { readConfig } from '../config.ts'
import type { Mail } from '../deps.ts'
import { generateReceiptKey } from '../receipt.ts'
import { migrate } from '../store/migrate.ts'
import { openSqlite } from '../store/sqlite.ts'
import { createBrowser } from './browser.ts'
import { createClock } from './clock.ts'
import { createFrame } from './frame.ts'
import { startProcess } from './start-process.ts'

export const publicUrl = 'http://bff.test'
export const simulatorUrl = 'http://simulator.test'
export const hostKey = 'demo-host-key'
const callbackUrl = 'http://bank.test/callbacks/countersign'
export const callbackSecret = `whsec_${btoa('0123456789abcdef0123456789abcdef')}`

const twoHosts = {
  hosts: [
    {
      id: 'demo-bank',
      name: 'Demo Bank',
      keys: [hostKey],
      callbackUrl,
      callbackSecret,
      returnOrigins: ['http://bank.test'],
    },
    { id: 'other-bank', name: 'Other Bank', keys: ['other-host-key'], consent: { version: 'consent-1' } },
  ],
}

const environment = {
  PUBLIC_URL: publicUrl,
  MODE: 'sandbox',
  SUMSUB_BASE_URL: simulatorUrl,
  SUMSUB_WEBSDK_ORIGIN: simulatorUrl,
  SUMSUB_APP_TOKEN: 'sbx:simulator.private',
  SUMSUB_SECRET_KEY: 'simulator-secret-key',
  // Nothing flows into a bucket while a test's clock stands still.
  SUMSUB_GET_PER_5_S: '1000000',
  SUMSUB_POST_PER_5_S: '1000000',
  SUMSUB_WEBHOOK_SECRET: 'simulator-webhook-secret',
  LEVEL_FACE: 'face-auth',
  LEVEL_PAYMENT_METHOD: 'card-capture',
  DATA_DIR: 'unused',
  SMTP_URL: 'smtp://mail.test',
  MAIL_FROM: 'Demo Bank <no-reply@demo-bank.example>',
  HOSTS_FILE: 'hosts.json',
}

/** The product's configuration, read from an environment as in production. */
export const testConfig = (env: Record<string, string> = {}, hosts: unknown = twoHosts) =>
  readConfig({ ...environment, ...env }, () => JSON.stringify(hosts))

type Options = {
  env?: Record<string, string>
  startMs?: number
  /** Sumsub's limits hold, on both sides; what waits for a turn goes on when the clock is turned. */
  scarce?: boolean
}

const asDocumented = { SUMSUB_GET_PER_5_S: '300', SUMSUB_POST_PER_5_S: '50' }

/**
 * The whole product in one process and without a port: real app, real store, real client against the real
 * simulator, with a clock to turn. `close` ends it.
 */
export const harness = async ({
  env = {},
  startMs = Date.parse('2026-11-21T12:00:00Z'),
  scarce = false,
}: Options = {}) => {
  const clock = createClock(startMs)
  const mails: Mail[] = []
  const callbacks: { headers: Headers; body: string }[] = []
  const logged: string[] = []
  /** What the host's callback address answers. */
  const bank: { status: number; headers?: Record<string, string> } = { status: 204 }

  const simulator = createSimulator({
    baseUrl: simulatorUrl,
    now: clock.now,
    setTimer: clock.setTimer,
    rateLimits: scarce,
    webhook: {
      url: `${publicUrl}/webhooks/sumsub`,
      secret: environment.SUMSUB_WEBHOOK_SECRET,
      algorithm: 'HMAC_SHA256_HEX',
    },
    fetch: async (input, init) => app.fetch(new Request(input, init)),
  })

  const receiptKeys = [await generateReceiptKey()]
  const database = openSqlite(':memory:')
  await migrate(database)
  const { deps, app, work } = await startProcess({
    config: testConfig({ ...(scarce && asDocumented), ...env }),
    receiptKeys,
    database,
    now: clock.now,
    ...(scarce && { pause: (ms) => new Promise<void>((done) => void clock.setTimer(ms, done)) }),
    writeLog: (line) => logged.push(line),
    sendMail: async (mail) => void mails.push(mail),
    callSumsub: async (input, init) => simulator.fetch(new Request(input, init)),
    callHost: async (input, init) => {
      const request = new Request(input, init)
      callbacks.push({ headers: request.headers, body: await request.text() })
      return new Response(null, bank)
    },
  })

  const fetchApp = async (path: string, init?: RequestInit) => app.fetch(new Request(publicUrl + path, init))

  return {
    deps,
    database,
    simulator,
    clock,
    work,
    mails,
    callbacks,
    bank,
    logged,
    receiptKeys,
    fetch: fetchApp,
    browser: () => createBrowser(fetchApp, publicUrl),
    /** What the person does in Sumsub's frame. */
    frame: (token: string) => createFrame(simulator, simulatorUrl, token),
    /** A call of the host API. */
    host: (method: 'GET' | 'POST', path: string, body?: unknown, headers: Record<string, string> = {}) =>
      fetchApp(path, {
        method,
        headers: {
          Authorization: `Bearer ${hostKey}`,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    /** Time passes: timers of the simulator go off, their webhooks arrive, and what is due here is done. */
    pass: async (ms: number) => {
      await clock.pass(ms)
      await simulator.control.webhooksSettled()
      await work.runDue()
    },
    close: async () => {
      simulator.close()
      await deps.store.close()
    },
  }
}

export type Harness = Awaited<ReturnType<typeof harness>>
