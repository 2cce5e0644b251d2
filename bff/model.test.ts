import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from './store/migrate.ts'
import { openSqlite } from './store/sqlite.ts'
import { explore } from './testing/model/explore.ts'
import { createFigures } from './testing/model/figures.ts'
import { createGround, type Ground } from './testing/model/ground.ts'
import { oldFailures } from './testing/model/old-failures.ts'
import { run } from './testing/model/run.ts'

const steps = 60
/** So many runs always, the same ones each time; and then others, for as long as there is time. */
const certain = { seed: 20_261_122, runs: 40, budgetMs: Number.POSITIVE_INFINITY }
const budgetMs = 12_000
const most = 1_000_000

const database = openSqlite(':memory:')
let ground: Ground
beforeAll(async () => {
  await migrate(database)
  ground = await createGround(database)
})
afterAll(() => database.destroy())

/** What the certain runs must have come to: of what they never met, they prove nothing. */
const met = [
  ...['approved', 'declined', 'inconclusive', 'refused', 'expired', 'cancelled'].map((each) => `ended: ${each}`),
  ...['first', 'taken over'].map((each) => `redeemed: ${each}`),
  ...['approve', 'mint', 'take-back', 'other-device'].map((each) => `pressed: ${each}`),
  ...['link-used', 'cross-site', 'webhook-digest-mismatch', 'action-ended'].map((each) => `refused: ${each}`),
  'attempts: 2 approved',
  'mailed: fresh link',
  'told: again',
]
/** Kinds of points at which a process died, and of changes to an answer that said GREEN. */
const fewestDeaths = 15
const fewestChanges = 6

/** security.md G01. Other seeds, and more runs: `npm run model -- --runs 100000`. */
describe('random steps on real handlers, a real store and the simulator', () => {
  test.each(oldFailures)('not any more: $name', ({ scenario }) => run(ground, scenario, createFigures()))

  test(`everything that must be true is, after each of ${steps} steps and at the end`, {
    timeout: 300_000,
  }, async () => {
    const first = await explore(ground, { steps, ...certain })
    const leftMs = budgetMs - first.ms
    const more =
      leftMs > 0 && !first.failure
        ? await explore(ground, { steps, seed: certain.seed + 1, runs: most, budgetMs: leftMs })
        : undefined
    const runs = first.runs + (more?.runs ?? 0)
    const ms = first.ms + (more?.ms ?? 0)
    const title = `model: ${runs} runs of ${steps} steps, ${(ms / runs).toFixed(0)} ms each, seed ${certain.seed}; of the first ${first.runs}:`
    console.log([title, ...first.figures.lines()].join('\n  '))
    expect(first.failure ?? more?.failure).toBeUndefined()
    const counted = first.figures.all().map(([key]) => key)
    expect(met.filter((each) => !counted.includes(each))).toEqual([])
    expect(first.figures.kinds('died')).toBeGreaterThan(fewestDeaths)
    expect(first.figures.kinds('GREEN changed')).toBeGreaterThan(fewestChanges)
  })
})
