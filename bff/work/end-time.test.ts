import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, askAndStart } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const stateOf = async (id: string) =>
  ((await (await h.host('GET', `/v1/actions/${id}`)).json()) as { state: string }).state
const noReads = () => h.simulator.control.addFault({ method: 'GET', path: '/resources/*', status: 500, times: 10_000 })

describe('end-time', () => {
  test('an action ends although Sumsub cannot be read', async () => {
    const { action } = await askAndStart(h)
    noReads()
    await h.pass(1_800_000)
    expect(await stateOf(action.id)).toBe('started')
    await h.pass(70_000)
    expect(await stateOf(action.id)).toBe('expired')
    expect(h.callbacks).toHaveLength(1)
  })

  test('a check that was submitted minutes after the end, while nobody looked, is not approved', async () => {
    const { action, frame } = await askAndStart(h, { expiresInSeconds: 300 })
    await h.clock.pass(420_000)
    await frame.passCheck()
    await h.pass(2_000)
    expect(await stateOf(action.id)).toBe('expired')
  })

  test('what was submitted in time is waited for', async () => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'green', afterMs: 120_000 })
    const { action, frame } = await askAndStart(h, { expiresInSeconds: 60 })
    await frame.passCheck()
    await h.pass(1_000)
    await h.pass(60_000)
    expect(await stateOf(action.id)).toMatch(/submitted|in-review/)
    await h.pass(120_000)
    expect(await stateOf(action.id)).toBe('decided')
  })

  test('the address of a mail is forgotten at the end', async () => {
    const { id } = await ask(h)
    await h.pass(1_800_000)
    expect(await h.database.selectFrom('actions').select('email').where('id', '=', id).execute()).toEqual([
      { email: null },
    ])
  })
})
