import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ask } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'
import { until } from '../testing/until.ts'

// A minute of turned time and more, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 })

/** `CHECKS=500 READS_PER_5_S=300 vitest run no-webhooks` is the same at the limit that is documented. */
const checks = Number(process.env.CHECKS ?? 60)
const readsPer5s = Number(process.env.READS_PER_5_S ?? 60)
/** security.md G09, whose 50 a second are 300 in 5 s less what is left to others. */
const boundMs = Math.max(15_000, (checks / (readsPer5s / 6)) * 1000)
/** As fast as Sumsub's limit lets checks begin. In milliseconds. */
const everyMs = 118
/** How often this test looks whether there is work. In milliseconds. */
const workEveryMs = 100

let h: Harness
beforeEach(async () => {
  h = await harness({ scarce: true, env: { SUMSUB_GET_PER_5_S: String(readsPer5s) } })
})
afterEach(() => h.close())

const pause = (ms: number) => new Promise<void>((done) => void h.clock.setTimer(ms, done))

/** Does what is due, over and over, until it is told to stop and nothing is due any more. */
const workOn = () => {
  let stopped = false
  const working = async () => {
    while (!stopped) {
      await h.work.runDue()
      await pause(workEveryMs)
    }
  }
  const ended = working()
  return {
    stop: () => {
      stopped = true
      return ended
    },
  }
}

const live = <T>(happened: Promise<T>): Promise<T> => until(h.clock, happened)

/** A person has opened the link, said yes, and has Sumsub's frame open. */
const begin = async () => {
  const { link } = await ask(h)
  const browser = h.browser()
  await browser.redeem(link.url)
  const response = await browser.post('/api/access-token')
  const { token } = (await response.json()) as { token: string }
  await h.frame(token).launch()
}

describe('without any webhook, and without a word from any page', () => {
  test(`${checks} checks are all decided within the bound, by few reads, none of them too many`, async () => {
    h.simulator.control.pauseWebhooks()
    const work = workOn()
    await live(
      Promise.all(
        Array.from({ length: checks }, async (_, n) => {
          await pause(n * everyMs)
          await begin()
        }),
      ),
    )
    await live(pause(5_000))
    const answeredMs = h.clock.now()
    for (let n = 0; n < checks; n++) h.simulator.control.review({ externalUserId: 'user-42', outcome: 'green' })
    await live(pause(boundMs))
    await live(work.stop())

    const actions = await h.database.selectFrom('actions').select(['decision', 'endedAtMs']).execute()
    const delaysMs = actions.map(({ endedAtMs }) => (endedAtMs ?? Number.POSITIVE_INFINITY) - answeredMs)
    expect(new Set(actions.map(({ decision }) => decision))).toEqual(new Set(['approved']))
    expect(Math.max(...delaysMs)).toBeLessThanOrEqual(boundMs)

    const requests = h.simulator.control.requests()
    expect(requests.filter(({ status }) => status === 429)).toEqual([])
    const attempts = await h.database.selectFrom('attempts').select('startedAtMs').execute()
    const waitedMs = attempts.reduce((sum, { startedAtMs }) => sum + answeredMs - startedAtMs, 0)
    const reads = requests.filter(({ method, path }) => method === 'GET' && path.includes('/applicantActions/'))
    // One every 5 s of each, and the one that finds the answer.
    expect(reads.length).toBeLessThanOrEqual(waitedMs / 5_000 + checks)
  })
})
