import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ChildOptions, startChild } from './stack/child.ts'
import { hostsFile } from './stack/hosts-file.ts'
import { type Ports, stackEnv, urlsOf } from './stack/stack-env.ts'

const names = ['simulator', 'demoHost', 'bff'] as const
export type ProcessName = (typeof names)[number]

const files: Record<ProcessName, string> = {
  simulator: 'e2e/simulator/serve.ts',
  demoHost: 'e2e/demo-host/serve.ts',
  bff: 'bff/node.ts',
}

type Options = {
  ports: Ports
  dataDir: string
  /** Added to the backend's environment. */
  env?: Record<string, string>
  quiet?: boolean
  /** Where people open the pages, when that is not the backend itself. */
  publicUrl?: string
  /** Flags of Node's for the backend, such as `--watch`. */
  bffFlags?: string[]
}

export type Stack = Awaited<ReturnType<typeof startStack>>

/** Simulator, demo bank with its mailbox, and the backend: three processes that know one another by URL only. */
export const startStack = async ({
  ports,
  dataDir,
  env: bffEnv = {},
  quiet = false,
  publicUrl,
  bffFlags = [],
}: Options) => {
  const folder = resolve(dataDir)
  const urls = urlsOf(ports, publicUrl)
  const base = stackEnv(ports, urls, folder)
  const env = { ...base, bff: { ...base.bff, ...bffEnv } }
  mkdirSync(folder, { recursive: true })
  writeFileSync(env.bff.HOSTS_FILE, JSON.stringify(hostsFile(urls.demoHost), null, 2))

  const optionsOf = (name: ProcessName): ChildOptions => ({
    name,
    args: [...(name === 'bff' ? bffFlags : []), files[name]],
    env: env[name],
    readyUrl: `${urls[name]}/readyz`,
    quiet,
  })
  const running = new Map<ProcessName, Awaited<ReturnType<typeof startChild>>>()
  const start = async (name: ProcessName) => running.set(name, await startChild(optionsOf(name)))
  const stop = async () => {
    await Promise.all([...running.values()].map((child) => child.stop()))
  }

  const started = await Promise.allSettled(names.map(start))
  const failure = started.find((result) => result.status === 'rejected')
  if (failure) {
    await stop()
    throw failure.reason
  }

  return {
    urls,
    env,
    dataDir: folder,
    stop,
    /** `SIGKILL` is the power cut: nothing that was acknowledged may be lost by it. */
    restart: async (name: ProcessName, signal: NodeJS.Signals = 'SIGTERM') => {
      await running.get(name)?.stop(signal)
      await start(name)
    },
    lastLines: (name: ProcessName) => running.get(name)?.lastLines ?? [],
  }
}
