import { setTimeout as sleep } from 'node:timers/promises'
import { audit } from './audit.ts'
import { type Report, spread } from './figures.ts'
import { runFlow } from './flow.ts'
import { createLedger } from './ledger.ts'
import { createRandom } from './random.ts'
import { startWorld } from './world.ts'

type Options = { seed: number; times: number }

const people = 6
/** The promise: the first success this long after PostgreSQL takes connections again. */
const backWithinMs = 2_000

/** (d) PostgreSQL is restarted and killed under load: 503 while it is away, then on, and nothing lost. */
export const postgresDown = async ({ seed, times }: Options): Promise<Report> => {
  const random = createRandom(seed)
  const world = await startWorld({ instances: 2 })
  const { stack, cluster } = world
  if (!cluster) throw new Error('This scenario needs PostgreSQL.')
  const ledger = createLedger()
  const faults: string[] = []
  const statuses = new Map<number, number>()
  const backMs: number[] = []
  let over = false
  let started = 0

  const person = async () => {
    while (!over)
      await runFlow({
        web: stack.urls.web,
        simulator: stack.urls.simulator,
        ledger,
        key: `down-${seed}-${started++}`,
      }).catch((error: unknown) => faults.push(`a flow did not end: ${error instanceof Error ? error.message : error}`))
  }
  const crowd = Array.from({ length: people }, person)

  /** Something that needs the database, at each instance, and must not hang. */
  const statusNow = async (url: string) => {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(10_000) })
    await response.body?.cancel()
    return response.status
  }

  for (let n = 0; n < times; n++) {
    await sleep(random.between(300, 1_500))
    await cluster.end(random.pick(['SIGINT', 'SIGQUIT', 'SIGKILL']))
    for (const { url } of stack.backends) {
      const status = await statusNow(url)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (status !== 503) faults.push(`while PostgreSQL was away, an instance answered ${status}`)
    }
    await cluster.start()
    const startedMs = performance.now()
    await Promise.all(
      stack.backends.map(async ({ url }) => {
        while ((await statusNow(url)) !== 200) await sleep(20)
        backMs.push(performance.now() - startedMs)
      }),
    )
  }
  over = true
  await Promise.all(crowd)
  if (Math.max(...backMs) > backWithinMs)
    faults.push(`an instance was back only after ${Math.round(Math.max(...backMs))} ms`)
  faults.push(...(await audit(world, ledger)))
  await world.stop()
  return {
    figures: {
      'times away': times,
      'answers meanwhile': [...statuses].map(([status, count]) => `${status}: ${count}`).join(', '),
      'first success after': spread(backMs),
      'actions acknowledged': ledger.entries.length,
      'answers acknowledged': ledger.acknowledged(),
    },
    faults,
  }
}
