import { parseArgs } from 'node:util'
import { buildWebIfNeeded } from '../stack/build-web.ts'
import type { Report } from './figures.ts'
import { freeze } from './freeze.ts'
import { heldReads } from './held-reads.ts'
import { hostDown } from './host-down.ts'
import { kill } from './kill.ts'
import { noWebhooks } from './no-webhooks.ts'
import { postgresDown } from './postgres-down.ts'
import { redeemRace } from './redeem-race.ts'

/**
 * `npm run chaos -- [scenario …] [--postgres] [--seed n] [--size 0.1]`: what must hold when everything else does not.
 * Loopback only; each scenario ends by itself, prints its figures, and fails the command when it finds a fault.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    postgres: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** 1 is the size that the goals name; 0.1 is a tenth of it. */
    size: { type: 'string', default: '1' },
  },
})
const seed = Number(values.seed)
const { postgres } = values
const sized = (count: number) => Math.max(1, Math.round(count * Number(values.size)))

const scenarios: Record<string, () => Promise<Report>> = {
  kill: () => kill({ seed, postgres, kills: sized(200) }),
  'redeem-race': () => redeemRace({ seed, postgres, links: sized(200), presses: 500 }),
  'freeze-two': () => freeze({ seed, instances: 2, events: sized(60) }),
  'freeze-three': () => freeze({ seed, instances: 3, events: sized(60) }),
  'postgres-down': () => postgresDown({ seed, times: sized(20) }),
  'no-webhooks': () => noWebhooks({ seed, postgres, actions: sized(1_000) }),
  'host-down': () => hostDown({ seed, postgres, actions: sized(300) }),
  'held-reads': () => heldReads({ seed, postgres, waiting: sized(5_000) }),
}

await buildWebIfNeeded()
const failed: string[] = []
for (const name of positionals.length > 0 ? positionals : Object.keys(scenarios)) {
  const run = scenarios[name]
  if (!run) throw new Error(`There is no scenario ${name}. There are: ${Object.keys(scenarios).join(', ')}`)
  console.log(`\n${name} (seed ${seed}${postgres ? ', PostgreSQL' : ''})`)
  const beganMs = performance.now()
  const { figures, faults } = await run()
  for (const [what, figure] of Object.entries(figures)) console.log(`  ${what.padEnd(26)} ${figure}`)
  console.log(`  ${'took'.padEnd(26)} ${Math.round((performance.now() - beganMs) / 1000)} s`)
  console.log(`  ${'faults'.padEnd(26)} ${faults.length}`)
  for (const fault of faults.slice(0, 20)) console.log(`    - ${fault}`)
  if (faults.length > 0) failed.push(name)
}
if (failed.length > 0) console.log(`\nFaults in: ${failed.join(', ')}`)
process.exit(failed.length > 0 ? 1 : 0)
