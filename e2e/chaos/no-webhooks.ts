import { inParallel } from './ask-for.ts'
import { audit } from './audit.ts'
import { percentile, type Report, spread } from './figures.ts'
import { runFlow } from './flow.ts'
import { createLedger } from './ledger.ts'
import { startWorld } from './world.ts'

type Options = { seed: number; actions: number; postgres: boolean }

/** Sumsub's simulator decides this long after the pictures have come. */
const decidedAfterMs = 800
const people = 200

/** (e) Not one webhook arrives, and Sumsub's limits hold: reads alone decide, within max(15 s, waiting ÷ 50 s). */
export const noWebhooks = async ({ seed, actions, postgres }: Options): Promise<Report> => {
  const world = await startWorld({ instances: postgres ? 2 : 0 })
  await world.sim.pauseWebhooks()
  const ledger = createLedger()
  const faults: string[] = []
  const delays: number[] = []
  let waiting = 0
  let mostWaiting = 0

  await inParallel(actions, people, async (n) => {
    let submittedMs = 0
    await runFlow({
      web: world.stack.urls.web,
      simulator: world.stack.urls.simulator,
      ledger,
      key: `silent-${seed}-${n}`,
      onSubmitted: () => {
        submittedMs = performance.now()
        mostWaiting = Math.max(mostWaiting, ++waiting)
      },
    })
      .then(() => delays.push(performance.now() - submittedMs - decidedAfterMs))
      .catch((error: unknown) => faults.push(`a flow did not end: ${error instanceof Error ? error.message : error}`))
      .finally(() => waiting--)
  })
  const boundMs = Math.max(15_000, (mostWaiting / 50) * 1_000)
  const slow = delays.filter((ms) => ms > boundMs).length
  if (slow > 0) faults.push(`${slow} were decided later than ${boundMs} ms`)
  const { requests } = (await (await fetch(`${world.stack.urls.simulator}/_sim/requests`)).json()) as {
    requests: { status: number; method: string }[]
  }
  const limited = requests.filter(({ status }) => status === 429).length
  if (limited > 0) faults.push(`Sumsub answered 429 ${limited} times`)
  faults.push(...(await audit(world, ledger)))
  await world.stop()
  return {
    figures: {
      actions,
      'webhooks delivered': 0,
      'most waiting at once': mostWaiting,
      'decided after Sumsub was': spread(delays),
      'p99 against the bound': `${Math.round(percentile(delays, 0.99))} of ${Math.round(boundMs)} ms`,
      'reads answered 429': `${limited} of the last ${requests.length} requests`,
    },
    faults,
  }
}
