import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from '../free-ports.ts'
import { startStack } from '../stack.ts'

/** One stack on free ports and in a folder of its own, which goes when it stops. `VERBOSE=1` shows what it prints. */
export const startTestStack = async (env: Record<string, string> = {}) => {
  const [bff = 0, simulator = 0, demoHost = 0, smtp = 0] = await freePorts(4)
  const dataDir = mkdtempSync(join(tmpdir(), 'countersign-e2e-'))
  const stack = await startStack({
    ports: { bff, simulator, demoHost, smtp },
    dataDir,
    env,
    quiet: process.env.VERBOSE !== '1',
  })
  const stop = async () => {
    await stack.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...stack, stop }
}
