import { setTimeout as sleep } from 'node:timers/promises'
import { audit } from './audit.ts'
import type { Report } from './figures.ts'
import { runFlow } from './flow.ts'
import { createLedger } from './ledger.ts'
import { createRandom } from './random.ts'
import { startWorld } from './world.ts'

type Options = { seed: number; instances: number; events: number }

const people = 6

/** (c) Instances on one PostgreSQL are frozen, thawed and killed at random: nothing is decided or told in two ways. */
export const freeze = async ({ seed, instances, events }: Options): Promise<Report> => {
  const random = createRandom(seed)
  const world = await startWorld({ instances })
  const { stack } = world
  const ledger = createLedger()
  const faults: string[] = []
  const happened = new Map<string, number>()
  let over = false
  let started = 0

  const person = async () => {
    while (!over)
      await runFlow({
        web: stack.urls.web,
        simulator: stack.urls.simulator,
        ledger,
        key: `freeze-${seed}-${started++}`,
      }).catch((error: unknown) => faults.push(`a flow did not end: ${error instanceof Error ? error.message : error}`))
  }
  const crowd = Array.from({ length: people }, person)

  const names = stack.backends.map(({ name }) => name)
  const frozen = new Set<string>()
  const thaw = (name: string) => {
    process.kill(stack.pid(name) ?? 0, 'SIGCONT')
    frozen.delete(name)
  }
  for (let n = 0; n < events; n++) {
    const name = random.pick([names[0] ?? '', ...names.slice(1)])
    const what = frozen.has(name) ? 'thaw' : random.pick(['freeze', 'freeze', 'kill'])
    happened.set(what, (happened.get(what) ?? 0) + 1)
    if (what === 'thaw') thaw(name)
    // One at least goes on, or this would only measure how long everybody waits.
    else if (what === 'freeze' && frozen.size < names.length - 1) {
      process.kill(stack.pid(name) ?? 0, 'SIGSTOP')
      frozen.add(name)
    } else if (what === 'kill') {
      await stack.end(name, 'SIGKILL')
      await stack.start(name)
    }
    // Long enough, now and then, for a lease of 15 s to end while its holder is frozen.
    await sleep(random.chance(0.1) ? 17_000 : random.between(100, 1_200))
  }
  for (const name of frozen) thaw(name)
  over = true
  await Promise.all(crowd)
  faults.push(...(await audit(world, ledger)))
  await world.stop()
  return {
    figures: {
      instances,
      events: [...happened].map(([what, count]) => `${what} ${count}`).join(', '),
      'actions acknowledged': ledger.entries.length,
      'answers acknowledged': ledger.acknowledged(),
      'callbacks taken': world.bank.deliveries.length,
    },
    faults,
  }
}
