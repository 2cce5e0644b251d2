import { end } from './ending.ts'
import type { Figures } from './figures.ts'
import type { Ground } from './ground.ts'
import { checkInvariants } from './invariants.ts'
import { answeredWaits, glance } from './look-steps.ts'
import { perform } from './perform.ts'
import { withPlainCrypto } from './plain-crypto.ts'
import { ConnectionLost } from './processes.ts'
import { clear } from './snapshot.ts'
import type { Scenario, Step } from './step.ts'
import { createWorld, type World } from './world.ts'

/** Something that must never be, and the steps that led to it. */
export class Violated extends Error {}

/** Far longer than any step takes on a machine that is busy with other things. */
const longestStepMs = 20_000

const inTime = async (what: () => Promise<unknown>): Promise<unknown> => {
  const { promise: tooLong, reject } = Promise.withResolvers<never>()
  const alarm = setTimeout(() => reject(new Violated('it hangs')), longestStepMs)
  return Promise.race([what(), tooLong]).finally(() => clearTimeout(alarm))
}

/** One step, and everything that must be true after it. */
const doAndCheck = async (w: World, n: number, what: () => Promise<unknown>): Promise<void> => {
  const before = w.snapshot
  const effect = await inTime(what).catch((error: unknown) => {
    if (!(error instanceof ConnectionLost)) throw error
    return undefined
  })
  await w.simulator.control.webhooksSettled()
  w.processes.bury()
  w.snapshot = await w.camera.after(before)
  checkInvariants(w, before, effect === 'unchanged')
  await answeredWaits(w)
  // Looking may renew a session, so it comes last; one device at a time.
  await glance(w, n).catch((error: unknown) => {
    if (!(error instanceof ConnectionLost)) throw error
  })
  if (w.watch.violations.length > 0) throw new Violated(w.watch.violations.join('\n'))
}

/** Chance as the product meets it, the same in every replay. */
const seeded = (luck: number) => {
  let state = luck >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const named = (step: Step): string => JSON.stringify(step)

/** Does a scenario from an empty database to the end of everything. Throws `Violated`. */
export const run = (ground: Ground, scenario: Scenario, figures: Figures): Promise<void> =>
  withPlainCrypto(() => runPlainly(ground, scenario, figures))

const runPlainly = async (ground: Ground, { processes, luck, steps }: Scenario, figures: Figures): Promise<void> => {
  const { random } = Math
  Math.random = seeded(luck)
  await clear(ground.database)
  const w = await createWorld(ground, processes, figures)
  const done: string[] = []
  try {
    for (const [n, step] of steps.entries()) {
      if (step === null) continue
      done.push(named(step))
      if (await w.processes.revive()) w.snapshot = await w.camera.after(w.snapshot)
      await doAndCheck(w, n, () => perform(w, step))
    }
    done.push('the end')
    await end(w, (what) => doAndCheck(w, steps.length, what))
  } catch (error) {
    const why = error instanceof Violated ? error.message : String(error instanceof Error ? error.stack : error)
    throw new Violated(`${why}\nafter, on ${processes} process(es):\n  ${done.join('\n  ')}`, { cause: error })
  } finally {
    w.close()
    Math.random = random
  }
}
