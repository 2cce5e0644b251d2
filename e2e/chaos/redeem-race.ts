import { askFor, inParallel } from './ask-for.ts'
import type { Report } from './figures.ts'
import { createRawCalls } from './raw-call.ts'
import { startWorld } from './world.ts'

type Options = { seed: number; links: number; presses: number; postgres: boolean }

/** (b) Many presses on one link at the same moment, at two instances where there are two: one session each. */
export const redeemRace = async ({ seed, links, presses, postgres }: Options): Promise<Report> => {
  const world = await startWorld({ instances: postgres ? 2 : 0 })
  const { web } = world.stack.urls
  const instances = world.stack.backends.map(({ url }) => url)
  const raw = createRawCalls(presses, web)
  const faults: string[] = []
  const statuses = new Map<number, number>()
  const beganMs = performance.now()

  for (let n = 0; n < links; n++) {
    const { code } = await askFor(web, `race-${seed}-${n}`)
    const body = JSON.stringify({ code })
    const answers = await Promise.all(
      Array.from({ length: presses }, (_, at) =>
        raw.call(`${instances[at % instances.length]}/api/redeem-link`, { method: 'POST', body }),
      ),
    )
    for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1)
    const won = answers.filter(({ status }) => status === 200)
    if (won.length !== 1) faults.push(`link ${n} was opened ${won.length} times`)
    if (answers.some(({ status }) => status >= 500)) faults.push(`link ${n} met a fault of ours`)
    const live = await inParallel(won.length, 4, (at) =>
      raw.call(`${instances[at % instances.length]}/api/action`, { method: 'GET', cookie: won[at]?.cookie ?? '' }),
    )
    if (live.some(({ status }) => status !== 200)) faults.push(`the session of link ${n} does not work`)
  }
  const seconds = (performance.now() - beganMs) / 1000
  raw.close()
  await world.stop()
  return {
    figures: {
      links,
      'presses per link': presses,
      instances: instances.length,
      answers: [...statuses].map(([status, count]) => `${status}: ${count}`).join(', '),
      'presses a second': Math.round((links * presses) / seconds),
    },
    faults,
  }
}
