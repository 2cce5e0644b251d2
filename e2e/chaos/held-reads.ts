import { spawnSync } from 'node:child_process'
import * as v from 'valibot'
import { actionView } from '../../bff/contract/action-view.ts'
import { askFor, inParallel, withdraw } from './ask-for.ts'
import { percentile, type Report, spread } from './figures.ts'
import { createRawCalls } from './raw-call.ts'
import { startWorld } from './world.ts'

type Options = { seed: number; waiting: number; postgres: boolean }

const atOnce = 16
/** The promise: an answer in the page this long after the decision, at the latest. */
const withinMs = 1_000

const rssKiB = (pid: number | undefined): number =>
  Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim())

/** (g) Thousands of pages wait at one instance; then each action is decided, and each page must hear of its own. */
export const heldReads = async ({ seed, waiting, postgres }: Options): Promise<Report> => {
  const world = await startWorld({ instances: postgres ? 1 : 0 })
  const { web } = world.stack.urls
  const raw = createRawCalls(waiting + atOnce, web)
  const faults: string[] = []
  const pid = world.stack.pid('bff')

  const pages = await inParallel(waiting, atOnce, async (n) => {
    const { id, code } = await askFor(web, `held-${seed}-${n}`)
    const { status, cookie, text } = await raw.call(`${web}/api/redeem-link`, {
      method: 'POST',
      body: JSON.stringify({ code }),
    })
    if (status !== 200) throw new Error(`redeem: ${status} ${text}`)
    return { id, cookie, version: v.parse(actionView, JSON.parse(text)).version, heardAtMs: 0, decidedAtMs: 0 }
  })

  const beforeKiB = rssKiB(pid)
  const waits = pages.map(async (page) => {
    while (page.heardAtMs === 0) {
      const { status, text } = await raw.call(`${web}/api/result?since=${page.version}&waitMs=25000`, {
        method: 'GET',
        cookie: page.cookie,
      })
      if (status !== 200) return void faults.push(`a waiting page got ${status}`)
      const { decision, version } = v.parse(actionView, JSON.parse(text))
      page.version = version
      if (decision !== null) page.heardAtMs = performance.now()
    }
  })
  const storm = Promise.all(waits)
  await untilWaiting(web, waiting)
  const duringKiB = rssKiB(pid)

  await inParallel(waiting, atOnce, async (n) => {
    const page = pages[n]
    if (!page) return
    await withdraw(web, page.id)
    page.decidedAtMs = performance.now()
  })
  await storm
  raw.close()
  await world.stop()

  // Negative where the page heard before the host's own answer had come back.
  const delays = pages.map(({ heardAtMs, decidedAtMs }) => Math.max(0, heardAtMs - decidedAtMs))
  if (percentile(delays, 1) > withinMs)
    faults.push(`a page heard ${Math.round(percentile(delays, 1))} ms after its decision`)
  return {
    figures: {
      'pages waiting': waiting,
      'heard after the decision': spread(delays),
      'memory per waiting page': `${((duringKiB - beforeKiB) / waiting).toFixed(1)} KiB (${Math.round(duringKiB / 1024)} MiB in all)`,
    },
    faults,
  }
}

/** The instance itself says how many reads it holds. */
const untilWaiting = async (web: string, count: number): Promise<void> => {
  for (;;) {
    const text = await (await fetch(`${web}/metrics`)).text()
    const [, held] = text.match(/^countersign_reads_held(?:\{[^}]*\})? (\d+)/m) ?? []
    if (Number(held) >= count) return
    await new Promise((turn) => setTimeout(turn, 100))
  }
}
