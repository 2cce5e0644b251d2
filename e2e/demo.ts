import { buildWebIfNeeded } from './stack/build-web.ts'
import { portsFromEnv } from './stack/ports-from-env.ts'
import { startPostgres } from './stack/postgres-cluster.ts'
import { requireFreePorts } from './stack/require-free-ports.ts'
import { stopOnSignal } from './stack/stop-on-signal.ts'
import { startStack } from './stack.ts'

const instances = 2

/** `--postgres`: a throw-away PostgreSQL and two instances behind one address, instead of one on SQLite. */
const onPostgres = async (ask: boolean) => {
  if (!ask) return undefined
  const cluster = await startPostgres()
  return { cluster, options: { url: await cluster.createDatabase(), instances } }
}

try {
  const { ports, byVariable } = portsFromEnv(process.env)
  await requireFreePorts(byVariable)
  await buildWebIfNeeded()
  const postgres = await onPostgres(process.argv.includes('--postgres'))
  const stack = await startStack({
    ports,
    dataDir: postgres ? '.data/demo-postgres' : '.data/demo',
    quiet: process.env.VERBOSE !== '1',
    ...(postgres && { postgres: postgres.options }),
  })
  stopOnSignal(async () => {
    await stack.stop()
    await postgres?.cluster.stop()
  })
  console.log(`
  Open ${stack.urls.demoHost}

  Send money or add a card as Ann, then open the link in her mailbox and approve it. Ctrl-C ends everything.
${postgres ? `\n  Two instances on one PostgreSQL: ${stack.backends.map(({ url }) => url).join(' and ')}, behind ${stack.urls.web}.\n` : ''}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
