import { decodeJwt } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askAndStart } from '../testing/ask.ts'
import { changeAnswers } from '../testing/change-answers.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const reads = () =>
  h.simulator.control.requests().filter(({ method, path }) => method === 'GET' && path.includes('/applicantActions/'))
    .length
const job = (actionId: string) =>
  h.database
    .selectFrom('jobs')
    .select(['dueAtMs', 'tries', 'priority'])
    .where('key', '=', `read-upstream:${actionId}:`)
    .executeTakeFirstOrThrow()
const hint = (actionId: string) =>
  h.deps.store.askFor([{ kind: 'read-upstream', actionId, dueAtMs: h.clock.now(), priority: 0 }])

describe('read-upstream', () => {
  test('however many hints come, an action is looked at once a second, and none is lost', async () => {
    const { action } = await askAndStart(h)
    for (let n = 0; n < 50; n++) {
      await hint(action.id)
      await h.pass(100)
    }
    expect(reads()).toBeGreaterThanOrEqual(5)
    expect(reads()).toBeLessThanOrEqual(6)
  })

  test('an answer that a hint came too early for is looked for again soon', async () => {
    h.simulator.control.pauseWebhooks()
    const { action, browser, frame } = await askAndStart(h)
    await frame.passCheck()
    await hint(action.id)
    await h.pass(0)
    expect(await browser.view()).toMatchObject({ state: 'submitted' })
    expect((await job(action.id)).dueAtMs - h.clock.now()).toBe(2_000)
    await h.pass(2_000)
    expect(await browser.view()).toMatchObject({ decision: 'approved' })
  })

  test.each([
    ['young', 60_000, 5_000, 6_000, 1],
    ['four minutes old', 240_000, 12_000, 15_000, 1],
    ['as old as a session may get', 29 * 60_000, 12_500, 15_000, 1],
    ['older, so that no page waits for it', 45 * 60_000, 100_000, 120_000, 2],
  ])('an attempt that is %s', async (_, ageMs, leastMs, mostMs, priority) => {
    const { action } = await askAndStart(h, { expiresInSeconds: 3_600 })
    await h.pass(ageMs)
    const next = await job(action.id)
    expect(next.dueAtMs - h.clock.now()).toBeGreaterThanOrEqual(leastMs)
    expect(next.dueAtMs - h.clock.now()).toBeLessThanOrEqual(mostMs)
    expect(next.priority).toBe(priority)
  })

  test('an action that was made beforehand counts only at the level that was asked for, whatever Sumsub calls it', async () => {
    changeAnswers(h, /forApplicant|applicantActions.*\/one$/, { review: { levelName: 'face-auth-lite' } })
    const { frame, browser } = await askAndStart(h, { phone: '+447700900000' })
    await frame.passCheck()
    for (let n = 0; n < 3; n++) await h.pass(10_000)
    expect(await browser.view()).toMatchObject({ state: 'started', decision: null })
    expect(h.logged.some((line) => line.includes('"mismatch":"level"'))).toBe(true)
  })

  test.each(['false', 0, 'live', {}])(
    'a mark of the environment that cannot be read approves nothing: %j',
    async (sandboxMode) => {
      changeAnswers(h, /applicantActions.*\/one$/, { sandboxMode })
      const { frame, browser } = await askAndStart(h)
      await frame.passCheck()
      await h.pass(10_000)
      expect(await browser.view()).toMatchObject({ decision: null })
    },
  )

  test('an answer about another action is not taken: the right one is looked for in the list', async () => {
    changeAnswers(h, /applicantActions.*\/one$/, { id: 'f'.repeat(24) })
    const { action, frame } = await askAndStart(h)
    const sumsubActionId = await frame.passCheck()
    for (let n = 0; n < 3; n++) await h.pass(10_000)
    const { receipt } = (await h.deps.store.readAction(action.id)) ?? {}
    expect(decodeJwt(receipt ?? '')).toMatchObject({ decision: 'approved', sumsubActionId })
  })

  test('while Sumsub does not answer nothing has failed, and soon after it is back the answer is there', async () => {
    const { action, browser, frame } = await askAndStart(h)
    const { fetch } = h.simulator
    let asked = 0
    h.simulator.fetch = async (request) => {
      if (request.method !== 'GET') return fetch(request)
      asked += 1
      return new Response('{}', { status: 500 })
    }
    await frame.passCheck()
    for (let n = 0; n < 120; n++) await h.pass(5_000)
    // Ten minutes: five failures, and then one call every fifteen seconds or so to find out.
    expect(asked).toBeLessThanOrEqual(50)
    expect(await browser.view()).toMatchObject({ state: 'started' })
    expect(await job(action.id)).toMatchObject({ tries: 0 })
    h.simulator.fetch = fetch
    for (let n = 0; n < 5; n++) await h.pass(5_000)
    expect(await browser.view()).toMatchObject({ decision: 'approved' })
  })
})
