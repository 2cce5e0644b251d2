import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from '../free-ports.ts'
import { hostsFile } from '../stack/hosts-file.ts'
import { startPostgres } from '../stack/postgres-cluster.ts'
import { startStack } from '../stack.ts'
import { createSimulatorClient } from '../testing/simulator-client.ts'
import { startBank } from './bank.ts'

export type WorldOptions = {
  /** 0: SQLite and one instance. */
  instances?: number
  env?: Record<string, string>
}

/** The whole product as processes of its own, with a host that can be made to fail. Everything goes when it stops. */
export const startWorld = async ({ instances = 0, env = {} }: WorldOptions = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-chaos-'))
  const bank = await startBank()
  const HOSTS_FILE = join(folder, 'chaos-hosts.json')
  const { hosts } = hostsFile(bank.url)
  writeFileSync(HOSTS_FILE, JSON.stringify({ hosts }))
  const cluster = instances > 0 ? await startPostgres() : undefined
  const postgres = cluster && { url: await cluster.createDatabase(), instances }
  const [bff = 0, simulator = 0, demoHost = 0, smtp = 0] = await freePorts(4)
  const stack = await startStack({
    ports: { bff, simulator, demoHost, smtp },
    dataDir: folder,
    quiet: true,
    env: { ...env, HOSTS_FILE },
    // As strict as Sumsub itself.
    simulatorEnv: { SIMULATOR_RATE_LIMITS: 'on' },
    ...(postgres && { postgres }),
  })
  return {
    stack,
    bank,
    cluster,
    folder,
    sim: createSimulatorClient(stack.urls.simulator),
    stop: async () => {
      await stack.stop()
      await Promise.all([bank.stop(), cluster?.stop()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type World = Awaited<ReturnType<typeof startWorld>>
