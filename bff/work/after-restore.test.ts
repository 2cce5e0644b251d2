import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { codeOf, eventsOf, told } from '../testing/asking.ts'
import { takeBackup } from '../testing/backup.ts'
import type { createBrowser } from '../testing/browser.ts'
import { type Harness, harness } from '../testing/harness.ts'

type Outcome = 'green' | 'red-final' | 'red-retry' | 'on-hold'
type Flow = { id: string; url: string; browser: ReturnType<typeof createBrowser>; outcome: Outcome; step: number }

/** What a person does next, up to the answer. */
const steps: readonly ((h: Harness, flow: Flow) => Promise<unknown>)[] = [
  (_, { browser, url }) => browser.redeem(url),
  (_, { browser }) => browser.post('/api/approve'),
  async (h, { browser, outcome }) => {
    const { token } = (await (await browser.post('/api/access-token')).json()) as { token: string }
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome })
    await h.frame(token).passCheck()
  },
  (h) => h.pass(1_000),
]
const goOn = async (h: Harness, flow: Flow, count: number) => {
  for (; count > 0 && flow.step < steps.length; count--) await steps[flow.step++]?.(h, flow)
}

/** What the operator does: put the backup back, run the command, start the service. */
const restore = async (h: Harness, backup: Awaited<ReturnType<typeof takeBackup>>) => {
  await backup.restore()
  await h.deps.store.beginEpoch(`life-${crypto.randomUUID()}`, h.clock.now())
  h.deps.epoch = await h.deps.store.epoch()
}

const decisionOf = async (h: Harness, id: string) => (await h.deps.store.readAction(id))?.decision ?? null

describe('a restored backup', () => {
  let h: Harness
  beforeEach(async () => {
    h = await harness()
  })
  afterEach(() => h.close())

  const start = async (step: number, outcome: Outcome = 'green'): Promise<Flow> => {
    const { id, link } = await ask(h)
    const flow = { id, url: link.url, browser: h.browser(), outcome, step: 0 }
    await goOn(h, flow, step)
    return flow
  }

  test('what was decided since is decided again, by what Sumsub says', async () => {
    const flow = await start(2)
    const backup = await takeBackup(h.database)
    await goOn(h, flow, 2)
    expect(await decisionOf(h, flow.id)).toBe('approved')
    await restore(h, backup)
    expect(await decisionOf(h, flow.id)).toBeNull()
    await h.pass(0)
    expect(await decisionOf(h, flow.id)).toBe('approved')
    expect(told(h).map(({ decision }) => decision)).toEqual(['approved', 'approved'])
  })

  test('what nobody has begun is cancelled, the host is told why, and may ask anew', async () => {
    const flow = await start(1)
    const backup = await takeBackup(h.database)
    await restore(h, backup)
    await h.pass(0)
    expect(told(h)).toMatchObject([{ id: flow.id, decision: 'cancelled', reason: 'restored' }])
    expect((await eventsOf(h, flow.id)).at(-1)).toBe('restored')
    expect((await h.browser().redeem((await ask(h)).link.url)).status).toBe(200)
  })

  test('an answer that would let the person try again is closed: nobody could go on', async () => {
    const flow = await start(3, 'red-retry')
    const backup = await takeBackup(h.database)
    await restore(h, backup)
    await h.pass(1_000)
    await h.pass(60_000)
    expect(told(h)).toMatchObject([{ id: flow.id, decision: 'cancelled', reason: 'restored' }])
  })

  test('a mail that was still to be sent holds no dead link', async () => {
    const flow = await start(2)
    await h.browser().post('/api/resend-link', { code: new URL(flow.url).hash.slice(1) })
    const backup = await takeBackup(h.database)
    await restore(h, backup)
    await h.pass(0)
    expect(h.mails).toEqual([])
  })

  test('whatever the moment: no old link or session works, all ends, nothing is approved without proof', async () => {
    const flows = fc.array(
      fc.record({
        before: fc.nat({ max: 4 }),
        after: fc.nat({ max: 4 }),
        outcome: fc.constantFrom<Outcome>('green', 'red-final', 'red-retry', 'on-hold'),
      }),
      { minLength: 1, maxLength: 4 },
    )
    const runs = async (plan: { before: number; after: number; outcome: Outcome }[]) => {
      const known = await Promise.all(plan.map(async (each) => ({ ...each, flow: await start(0, each.outcome) })))
      for (const { flow, before } of known) await goOn(h, flow, before)
      const backup = await takeBackup(h.database)
      const running = new Set<string>()
      const open = new Set<string>()
      for (const { flow } of known) {
        if (flow.step >= 2) running.add(flow.id)
        if ((await decisionOf(h, flow.id)) === null) open.add(flow.id)
      }
      for (const { flow, after } of known) await goOn(h, flow, after)
      const decided = new Map<string, string | null>()
      for (const { flow } of known) decided.set(flow.id, await decisionOf(h, flow.id))
      await restore(h, backup)

      for (const { flow } of known) {
        expect(await codeOf(await flow.browser.get('/api/action'))).toEqual([401, 'session-missing'])
        expect(await codeOf(await h.browser().redeem(flow.url))).toEqual([404, 'link-not-valid'])
        expect(await codeOf(await h.browser().takeOver(flow.url))).toEqual([404, 'link-not-valid'])
      }
      h.callbacks.length = 0
      await h.pass(5_000)
      await h.pass(30 * 60_000)
      await h.pass(25 * 3_600_000)
      for (const { flow, outcome } of known) {
        const [earlier, now] = [decided.get(flow.id), await decisionOf(h, flow.id)]
        expect(now).not.toBeNull()
        if (now === 'approved') expect([outcome, running.has(flow.id), flow.step >= 3]).toEqual(['green', true, true])
        if (running.has(flow.id) && earlier) expect(now).toBe(earlier)
        expect(told(h).filter(({ id }) => id === flow.id)).toMatchObject(open.has(flow.id) ? [{ decision: now }] : [])
      }
    }
    await fc.assert(
      fc.asyncProperty(flows, async (plan) => {
        await h.close()
        h = await harness()
        await runs(plan)
      }),
      { numRuns: Number(process.env.RESTORES ?? 20) },
    )
  }, 600_000)
})
