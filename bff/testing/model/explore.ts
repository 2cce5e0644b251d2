import fc from 'fast-check'
import { scenario } from './arbitrary.ts'
import { createFigures, type Figures } from './figures.ts'
import type { Ground } from './ground.ts'
import { run } from './run.ts'

type Bounds = { steps: number; seed: number; path?: string | undefined; runs: number; budgetMs: number }

export type Explored = {
  figures: Figures
  runs: number
  ms: number
  /** What went wrong, how to see it again, and the shortest way to it that was found. */
  failure: string | undefined
}

/** So long it may take to leave out of a failed run what does not matter. */
const shrinkMs = 60_000

/** Runs as many scenarios as there are to be, or as there is time for. The first one that fails is shrunk. */
export const explore = async (ground: Ground, { steps, seed, path, runs, budgetMs }: Bounds): Promise<Explored> => {
  const figures = createFigures()
  const property = fc.asyncProperty(scenario(steps), (each) => run(ground, each, figures))
  const beganAtMs = performance.now()
  const found = await fc.check(property, {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: budgetMs,
    ...(path !== undefined && { path }),
  })
  const explored = { figures, runs: found.numRuns, ms: performance.now() - beganAtMs }
  if (!found.failed) return { ...explored, failure: undefined }
  const shrunk = await fc.check(property, {
    seed,
    numRuns: runs,
    path: found.counterexamplePath ?? '',
    interruptAfterTimeLimit: shrinkMs,
  })
  const worst = shrunk.failed ? shrunk : found
  const [smallest] = worst.counterexample ?? []
  const why = worst.errorInstance instanceof Error ? worst.errorInstance.message : String(worst.errorInstance)
  return {
    ...explored,
    failure: [
      `seed ${seed}, path ${worst.counterexamplePath}: ${why}`,
      `To keep it, add this to old-failures.ts:`,
      JSON.stringify({ ...smallest, steps: smallest?.steps.filter((step) => step !== null) }),
    ].join('\n'),
  }
}
