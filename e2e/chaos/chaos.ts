import { parseArgs } from 'node:util'
import { buildWebIfNeeded } from '../stack/build-web.ts'
import type { Report } from './figures.ts'
import { kill } from './kill.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    postgres: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    kills: { type: 'string', default: '200' },
  },
})
const seed = Number(values.seed)
const { postgres } = values

const scenarios: Record<string, () => Promise<Report>> = {
  kill: () => kill({ seed, kills: Number(values.kills), postgres }),
}

await buildWebIfNeeded()
let failed = false
for (const name of positionals.length > 0 ? positionals : Object.keys(scenarios)) {
  const run = scenarios[name]
  if (!run) throw new Error(`There is no scenario ${name}. There are: ${Object.keys(scenarios).join(', ')}`)
  console.log(`\n${name} (seed ${seed}, ${postgres ? 'PostgreSQL' : 'SQLite'})`)
  const beganMs = performance.now()
  const { figures, faults } = await run()
  for (const [what, figure] of Object.entries(figures)) console.log(`  ${what.padEnd(24)} ${figure}`)
  console.log(`  ${'took'.padEnd(24)} ${Math.round((performance.now() - beganMs) / 1000)} s`)
  console.log(`  ${'faults'.padEnd(24)} ${faults.length}`)
  for (const fault of faults.slice(0, 20)) console.log(`    - ${fault}`)
  failed ||= faults.length > 0
}
process.exit(failed ? 1 : 0)
