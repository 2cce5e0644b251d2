import { buildWebIfNeeded } from './stack/build-web.ts'
import { portsFromEnv } from './stack/ports-from-env.ts'
import { requireFreePorts } from './stack/require-free-ports.ts'
import { stopOnSignal } from './stack/stop-on-signal.ts'
import { startStack } from './stack.ts'

try {
  const { ports, byVariable } = portsFromEnv(process.env)
  await requireFreePorts(byVariable)
  await buildWebIfNeeded()
  const stack = await startStack({ ports, dataDir: '.data/demo', quiet: process.env.VERBOSE !== '1' })
  stopOnSignal(stack.stop)
  console.log(`
  Open ${stack.urls.demoHost}

  Send money or add a card as Ann, then open the link in her mailbox and approve it. Ctrl-C ends everything.
`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
