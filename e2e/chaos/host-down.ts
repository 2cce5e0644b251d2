import { askFor, inParallel, withdraw } from './ask-for.ts'
import type { Report } from './figures.ts'
import { startWorld } from './world.ts'

type Options = { seed: number; actions: number; postgres: boolean }

const deliveredWithinMs = 60_000

/** (f) The host answers 503 while everything is decided, then it is back: each message once, with one id and content. */
export const hostDown = async ({ seed, actions, postgres }: Options): Promise<Report> => {
  const world = await startWorld({ instances: postgres ? 2 : 0 })
  const { web } = world.stack.urls
  const { bank } = world
  bank.answerWith(503)
  const ids = await inParallel(actions, 16, async (n) => {
    const { id } = await askFor(web, `down-${seed}-${n}`)
    await withdraw(web, id)
    return id
  })
  while (bank.refused() < actions) await new Promise((turn) => setTimeout(turn, 50))
  const backMs = performance.now()
  bank.answerWith(204)
  const missing = () => ids.length - new Set(bank.deliveries.map(({ actionId }) => actionId)).size
  while (missing() > 0 && performance.now() - backMs < deliveredWithinMs)
    await new Promise((turn) => setTimeout(turn, 50))
  const tookMs = performance.now() - backMs
  await world.stop()
  const faults = bank.faults()
  if (missing() > 0) faults.push(`${missing()} messages did not arrive within a minute`)
  const doubled = bank.deliveries.length - ids.length + missing()
  if (doubled > 0) faults.push(`${doubled} messages were taken twice`)
  return {
    figures: {
      actions,
      'tries refused': bank.refused(),
      'taken once it was back': bank.deliveries.length,
      'all there after': `${Math.round(tookMs)} ms (first pause of the schedule: 5 s)`,
    },
    faults,
  }
}
