import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { generateReceiptKey } from '../bff/receipt.ts'
import { freePorts } from './free-ports.ts'
import { startBalancer } from './stack/balancer.ts'
import { type ChildOptions, startChild } from './stack/child.ts'
import { hostsFile } from './stack/hosts-file.ts'
import { type Ports, stackEnv, urlsOf } from './stack/stack-env.ts'

type Options = {
  ports: Ports
  dataDir: string
  /** Added to the backend's environment. */
  env?: Record<string, string>
  /** Added to the simulator's. */
  simulatorEnv?: Record<string, string>
  quiet?: boolean
  /** Where people open the pages, when that is not the backend itself. */
  publicUrl?: string
  /** Flags of Node's for the backend, such as `--watch`. */
  bffFlags?: string[]
  /** A PostgreSQL for this many instances of the backend behind a balancer; unset: one instance on SQLite. */
  postgres?: { url: string; instances: number }
}

export type Stack = Awaited<ReturnType<typeof startStack>>
type Running = Awaited<ReturnType<typeof startChild>>

/** Simulator, demo bank with its mailbox, and the backend: processes that know one another by URL only. */
export const startStack = async (options: Options) => {
  const { ports, quiet = false, publicUrl } = options
  const folder = resolve(options.dataDir)
  const urls = urlsOf(ports, publicUrl)
  const env = stackEnv(ports, urls, folder)
  mkdirSync(folder, { recursive: true })
  writeFileSync(env.bff.HOSTS_FILE, JSON.stringify(hostsFile(urls.demoHost), null, 2))

  const backends = await backendsOf(options, folder, { ...env.bff, ...options.env })
  const child = (name: string, file: string, ofProcess: Record<string, string>, url: string): ChildOptions => ({
    name,
    args: [file],
    env: ofProcess,
    readyUrl: `${url}/readyz`,
    quiet,
  })
  const children: ChildOptions[] = [
    child('simulator', 'e2e/simulator/serve.ts', { ...env.simulator, ...options.simulatorEnv }, urls.simulator),
    child('demoHost', 'e2e/demo-host/serve.ts', env.demoHost, urls.demoHost),
    ...backends.map(({ name, env: ofBackend, url }) => {
      const { args, ...rest } = child(name, 'bff/node.ts', ofBackend, url)
      return { ...rest, args: [...(options.bffFlags ?? []), ...args] }
    }),
  ]
  const balancer =
    backends.length > 1
      ? await startBalancer(
          ports.bff,
          backends.map(({ port }) => port),
        )
      : undefined

  const running = new Map<string, Running>()
  const start = async (
    name: string,
    more: { flags?: string[]; env?: Record<string, string>; mayEnd?: boolean } = {},
  ) => {
    const found = children.find((each) => each.name === name)
    if (!found) throw new Error(`The stack has no process ${name}.`)
    const { flags = [], env: moreEnv = {}, mayEnd = false } = more
    const child = await startChild({
      ...found,
      args: [...flags, ...found.args],
      env: { ...found.env, ...moreEnv },
      mayEnd,
    })
    running.set(name, child)
    return child
  }
  const stop = async () => {
    await Promise.all([...[...running.values()].map((each) => each.stop()), balancer?.stop()])
  }

  const started = await Promise.allSettled(children.map(({ name }) => start(name)))
  const failure = started.find((result) => result.status === 'rejected')
  if (failure) {
    await stop()
    throw failure.reason
  }

  return {
    urls,
    env: { ...env, bff: backends[0]?.env ?? env.bff },
    dataDir: folder,
    /** Each instance by its own address, past the balancer. */
    backends: backends.map(({ name, url }) => ({ name, url })),
    stop,
    start,
    /** `SIGKILL` is the power cut: nothing that was acknowledged may be lost by it. */
    end: async (name: string, signal: NodeJS.Signals = 'SIGTERM') => running.get(name)?.stop(signal),
    restart: async (name: string, signal: NodeJS.Signals = 'SIGTERM') => {
      await running.get(name)?.stop(signal)
      await start(name)
    },
    pid: (name: string) => running.get(name)?.pid,
    lastLines: (name: string) => running.get(name)?.lastLines ?? [],
  }
}

/** One on SQLite, at the public port; or several on one PostgreSQL, each on a port of its own. */
const backendsOf = async ({ ports, postgres }: Options, folder: string, env: Record<string, string>) => {
  if (!postgres) return [{ name: 'bff', port: ports.bff, url: `http://localhost:${ports.bff}`, env }]
  const RECEIPT_KEY_FILE = join(folder, 'receipt-key.json')
  writeFileSync(RECEIPT_KEY_FILE, JSON.stringify(await generateReceiptKey()), { mode: 0o600 })
  const own = postgres.instances > 1 ? await freePorts(postgres.instances) : [ports.bff]
  return own.map((port, at) => ({
    name: own.length > 1 ? `bff-${at + 1}` : 'bff',
    port,
    url: `http://localhost:${port}`,
    env: {
      ...env,
      RECEIPT_KEY_FILE,
      DATABASE_URL: postgres.url,
      DATA_DIR: join(folder, `bff-${at + 1}`),
      PORT: String(port),
      BIND_ADDRESS: 'localhost',
    },
  }))
}
