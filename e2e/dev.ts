import { createServer } from 'vite'
import { buildWebIfNeeded } from './stack/build-web.ts'
import { portsFromEnv } from './stack/ports-from-env.ts'
import { requireFreePorts } from './stack/require-free-ports.ts'
import { stopOnSignal } from './stack/stop-on-signal.ts'
import { startStack } from './stack.ts'

/** Where vite.config.ts sends everything that is not a page. */
const bffPort = 4501

try {
  const { ports, byVariable } = portsFromEnv(process.env)
  await requireFreePorts(byVariable, [bffPort])
  // The backend serves none of it here, but reads it when it starts.
  await buildWebIfNeeded()
  const publicUrl = `http://localhost:${ports.bff}`
  const stack = await startStack({
    ports: { ...ports, bff: bffPort },
    dataDir: '.data/dev',
    publicUrl,
    bffFlags: ['--watch'],
  })
  const vite = await createServer({ server: { port: ports.bff } })
  await vite.listen()
  stopOnSignal(async () => {
    await Promise.all([vite.close(), stack.stop()])
  })
  console.log(`
  Open ${stack.urls.demoHost}

  The pages are on ${publicUrl} and reload by themselves; the backend restarts when its files change. Ctrl-C ends everything.
`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
