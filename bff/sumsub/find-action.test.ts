import { describe, expect, test } from 'vitest'
import type { Reading } from '../domain/decide.ts'
import { createFindAction } from './find-action.ts'
import type { Lane } from './turns.ts'

const nowMs = Date.parse('2026-11-21T12:00:00Z')

const reading = (externalActionId: string, createdAtMs: number): Reading => ({
  sumsubActionId: `sumsub-${externalActionId}`,
  externalActionId,
  applicantId: 'ann',
  levelName: 'face-auth',
  createdAtMs,
  docSetTypes: ['SELFIE'],
  type: null,
  emails: [],
  accounts: [],
  sandbox: true,
  status: 'init',
  answer: null,
  findings: { images: [], card: null, risk: null },
})

/** So many actions of one person, one a second; the list can be held up, and each page that was read is noted. */
const setup = (count: number, offsetMs = 0) => {
  const all = Array.from({ length: count }, (_, age) => reading(`action-${count - 1 - age}`, nowMs - age * 1_000))
  const read: { offset: number; lane: Lane }[] = []
  const pauses: number[] = []
  let held: Promise<unknown> = Promise.resolve()
  let failure: Error | undefined
  const findAction = createFindAction(
    async (_, { limit, offset, lane }) => {
      read.push({ offset, lane })
      await held
      if (failure) throw failure
      return { readings: all.slice(offset, offset + limit), isLast: offset + limit > all.length }
    },
    { pause: async (ms) => void pauses.push(ms), clockOffsetMs: () => offsetMs },
  )
  return {
    findAction,
    read,
    pauses,
    add: (externalActionId: string) => void all.unshift(reading(externalActionId, nowMs)),
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      held = promise
      return resolve
    },
    fail: (error: Error | undefined) => {
      failure = error
    },
  }
}

describe('a search for an action', () => {
  test('goes back to what was made before it, and no further', async () => {
    const { findAction, read } = setup(1_000)
    expect(await findAction('ann', 'not-made-yet', { sinceMs: nowMs - 95_000 })).toBeNull()
    expect(read.map(({ offset }) => offset)).toEqual([0, 100])
    expect(await findAction('ann', 'action-500', { sinceMs: nowMs - 500_000 })).toMatchObject({
      externalActionId: 'action-500',
    })
    expect(read).toHaveLength(2 + 5)
  })

  test("goes by Sumsub's clock", async () => {
    const behind = setup(1_000, -3_600_000)
    expect(await behind.findAction('ann', 'not-made-yet', { sinceMs: nowMs + 3_600_000 })).toBeNull()
    expect(behind.read).toHaveLength(1)
    expect(await behind.findAction('ann', 'action-800', { sinceMs: nowMs + 3_600_000 - 199_000 })).not.toBeNull()
  })

  test('is one for all who ask meanwhile, and begins after they asked', async () => {
    const { findAction, read, hold, add } = setup(300)
    const goOn = hold()
    const first = findAction('ann', 'new', { sinceMs: nowMs - 250_000 })
    const others = Array.from({ length: 200 }, (_, n) => findAction('ann', n % 2 ? `action-${299 - n}` : 'new'))
    const elsewhere = findAction('bob', 'action-299')
    add('new')
    goOn()
    expect(await first).toMatchObject({ externalActionId: 'new' })
    expect((await Promise.all(others)).map((found) => found?.externalActionId)).toEqual(
      Array.from({ length: 200 }, (_, n) => (n % 2 ? `action-${299 - n}` : 'new')),
    )
    expect((await elsewhere)?.externalActionId).toBe('action-299')
    // One page of Ann at first, three for everybody else together, and one of Bob.
    expect(read.map(({ offset }) => offset).sort((one, other) => one - other)).toEqual([0, 0, 0, 100, 200])
  })

  test('goes first when one of those who share it is waited for', async () => {
    const { findAction, read, hold } = setup(10)
    const goOn = hold()
    const all = [
      findAction('ann', 'action-1', { lane: 'soon' }),
      findAction('ann', 'action-2', { lane: 'background' }),
      findAction('ann', 'action-3', { lane: 'now' }),
    ]
    goOn()
    await Promise.all(all)
    expect(read.map(({ lane }) => lane)).toEqual(['soon', 'now'])
  })

  test('of many pages is followed by a pause, so that one person does not use up what there is', async () => {
    const { findAction, pauses } = setup(1_000)
    await findAction('ann', 'action-999')
    expect(pauses).toEqual([])
    await findAction('ann', 'action-0')
    expect(pauses).toEqual([9 * 150])
  })

  test('that fails is told to those who shared it, and to nobody after them', async () => {
    const { findAction, fail, hold } = setup(10)
    const goOn = hold()
    const [first, second, third] = [1, 2, 3].map((n) => findAction('ann', `action-${n}`))
    fail(new Error('no answer'))
    goOn()
    await expect(first).rejects.toThrow('no answer')
    await expect(second).rejects.toThrow('no answer')
    await expect(third).rejects.toThrow('no answer')
    fail(undefined)
    expect(await findAction('ann', 'action-1')).toMatchObject({ externalActionId: 'action-1' })
  })
})
