import { createSimulator } from '../../../e2e/simulator/app.ts'
import { type Browser, createBrowser } from '../browser.ts'
import { createClock } from '../clock.ts'
import { publicUrl, simulatorUrl } from '../harness.ts'
import { createCaller } from './caller.ts'
import type { Figures } from './figures.ts'
import { type Ground, hosts, sumsubKeys } from './ground.ts'
import type { Held } from './look-steps.ts'
import { createMeeting } from './meeting.ts'
import { createOutside } from './outside.ts'
import { createPost } from './post.ts'
import { createProcesses, type Processes } from './processes.ts'
import { createCamera, emptySnapshot } from './snapshot.ts'
import { createSumsubLine } from './sumsub-line.ts'
import { createWatch } from './watch.ts'

/** What a host and a person know of an action, each from what it was told. */
export type Known = {
  id: string
  host: number
  person: number
  kind: 'face' | 'card' | 'card-and-selfie' | 'funds'
  key: string
  body: unknown
  answer: string
  digest: string
  mailTo: string | null
  expiresAtMs: number
  /** Of links in mails and with the host, the newest last; and of those from screen to screen. */
  codes: string[]
  handed: string[]
  tokens: { token: string; attempt: number }[]
  isErased: boolean
}

export type Device = {
  browser: Browser
  /** What it has open, as far as it knows, and at which version it last looked. */
  actionId: string | null
  seen: string
}

/** Something that was acknowledged, and how what is stored shows that it still holds. */
export type Fact = { what: string; holds: () => boolean }

const startMs = Date.parse('2026-11-21T12:00:00Z')
const deviceCount = 4

/** One run's world: Sumsub, hosts, mail, devices and a clock around the processes of the product. */
export const createWorld = async (ground: Ground, processCount: number, figures: Figures) => {
  const camera = createCamera(ground.database)
  const clock = createClock(startMs)
  const watch = createWatch(ground, figures)
  const meeting = createMeeting()
  const outside = createOutside(watch)
  let { receiptKeys } = ground
  let skewMs = 0
  let mostSkewMs = 0
  let calm = true
  let number = 1

  const simulator = createSimulator({
    baseUrl: simulatorUrl,
    appToken: sumsubKeys.SUMSUB_APP_TOKEN,
    secretKey: sumsubKeys.SUMSUB_SECRET_KEY,
    now: clock.now,
    setTimer: clock.setTimer,
    webhook: {
      url: `${publicUrl}/webhooks/sumsub`,
      secret: sumsubKeys.SUMSUB_WEBHOOK_SECRET,
      algorithm: 'HMAC_SHA256_HEX',
    },
    fetch: (input, init) => post.fetch(input, init),
  })
  const sumsub = createSumsubLine(simulator, watch, clock.now)
  const logged: string[] = []
  const taken: Uint8Array[] = []
  const processes: Processes = await createProcesses(
    () => ({
      config: ground.config,
      receiptKeys,
      database: ground.database.withPlugin(camera.plugin),
      now: () => clock.now() + skewMs,
      // Whoever waits, waits by the clock that all others see. Clocks have whole milliseconds.
      pause: (ms) => clock.pass(Math.ceil(ms)),
      writeLog: (line) => logged.push(line),
      sendMail: outside.sendMail,
      callSumsub: sumsub.fetch,
      callHost: outside.callHost,
    }),
    processCount,
    meeting,
    watch,
  )
  const call = createCaller(processes.fetch, watch)
  const post = createPost(async (input, init) => {
    const response = await call(new URL(String(input)).pathname, init)
    if (response.ok && init?.body instanceof Uint8Array) taken.push(init.body)
    return response
  })
  const newDevice = (): Device => ({ browser: createBrowser(call, publicUrl), actionId: null, seen: '' })

  return {
    clock,
    watch,
    meeting,
    outside,
    simulator,
    sumsub,
    processes,
    post,
    call,
    logged,
    processCount,
    nextNumber: () => number++,
    known: [] as Known[],
    facts: [] as Fact[],
    held: [] as Held[],
    /** Webhooks of Sumsub that were taken. */
    taken,
    /** Codes that have opened a session, and how often without taking it over. */
    spent: new Map<string, number>(),
    /** What hosts were told of each action at first. */
    told: new Map<string, string>(),
    seen: { mails: 0, callbacks: 0 },
    receiptKeys: ground.receiptKeys,
    /** The other key signs from the next start of a process on. */
    rotateKeys: (): void => {
      receiptKeys = receiptKeys.toReversed()
    },
    devices: Array.from({ length: deviceCount }, newDevice),
    camera,
    snapshot: emptySnapshot,
    /** What the product takes the time to be. */
    now: () => clock.now() + skewMs,
    turnClock: (ms: number): void => {
      skewMs = ms
      mostSkewMs = Math.max(mostSkewMs, Math.abs(ms))
    },
    mostSkewMs: () => mostSkewMs,
    /** One thing at a time, by a clock that is right: what must come of it is certain. */
    isCalm: () => calm && skewMs === 0 && !processes.someoneIsDoomed(),
    setCalm: (is: boolean): void => {
      calm = is
    },

    /** A call of the host API. */
    host: (host: number, method: 'GET' | 'POST', path: string, body?: unknown, headers: Record<string, string> = {}) =>
      call(path, {
        method,
        headers: {
          Authorization: `Bearer ${hosts[host]?.key}`,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),

    /** Time passes: timers of the simulator go off, its webhooks arrive, and what is due here is done. */
    pass: async (ms: number): Promise<void> => {
      await clock.pass(ms)
      await simulator.control.webhooksSettled()
      await processes.work()
    },

    close: (): void => {
      simulator.close()
      processes.close()
    },
  }
}

export type World = Awaited<ReturnType<typeof createWorld>>
