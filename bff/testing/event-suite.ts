import type { Kysely } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { statusOf } from '../domain/host-event.ts'
import { migrate } from '../store/migrate.ts'
import type { Tables } from '../store/schema.ts'
import { createStore, type Store } from '../store/store.ts'
import { anAction } from './an-action.ts'

const action = anAction()
const nowMs = action.createdAtMs
const body = '{"type":"action.ended"}'
const told = { id: 'msg_1', actionId: action.id, hostId: action.hostId, body }
const kinds = ['tell-host'] as const

/** What every engine must do about what hosts are told. `open` gives an empty database. */
export const eventSuite = (open: () => Promise<Kysely<Tables>>) => {
  let store: Store
  beforeEach(async () => {
    const db = await open()
    await migrate(db)
    store = createStore(db)
    const link = { id: 'link-1', codeHash: 'hash-1', expiresAtMs: action.expiresAtMs }
    await store.createAction(action, { idempotencyKey: 'key-1', requestHash: 'r', link, jobs: [] })
    return () => store.close()
  })

  const end = (version = action.version) =>
    store.moveAction(
      { ...action, version },
      { state: 'cancelled', decision: 'cancelled', endedAtMs: nowMs },
      {
        event: 'cancelled',
        atMs: nowMs,
        told,
        jobs: [{ kind: 'tell-host', actionId: action.id, about: told.id, dueAtMs: nowMs }],
      },
    )
  const tried = (status: number, how: 'delivered' | 'given-up' | null) =>
    store.recordTry(told.id, { status, atMs: nowMs + 1, end: how })
  const listed = async (status: 'pending' | 'delivered' | 'given-up') =>
    (await store.listEvents(action.hostId, { status, limit: 10 })).map(({ id }) => id)

  describe('events', () => {
    test('one is there when the action has ended, and not when something else ended it first', async () => {
      expect(await end(action.version + 1)).toBeUndefined()
      expect(await store.readEvent(told.id)).toBeUndefined()
      await end()
      expect(await store.readEvent(told.id)).toEqual({
        ...told,
        createdAtMs: nowMs,
        tries: 0,
        lastStatus: null,
        lastTryAtMs: null,
        deliveredAtMs: null,
        givenUpAtMs: null,
      })
    })

    test('is kept once, as it was first, however often it is brought', async () => {
      await end()
      await store.keepEvent({ ...told, body: '{"type":"another"}' }, nowMs + 5)
      expect(await store.readEvent(told.id)).toMatchObject({ body, createdAtMs: nowMs })
    })

    test('is pending, given up, pending again after a replay, and delivered', async () => {
      await end()
      expect(await listed('pending')).toEqual([told.id])
      await tried(503, null)
      await tried(500, 'given-up')
      expect([await listed('pending'), await listed('given-up')]).toEqual([[], [told.id]])
      expect(await store.readEvent(told.id)).toMatchObject({ tries: 2, lastStatus: 500, lastTryAtMs: nowMs + 1 })

      const [job] = await store.claimJobs(kinds, nowMs, 1_000, 10)
      if (job) await store.finishJob(job, { againAtMs: null, failed: true, nowMs })
      expect(await store.claimJobs(kinds, nowMs, 1_000, 10)).toEqual([])
      expect(await store.replayEvent(action.hostId, told.id, nowMs)).toMatchObject({
        tries: 0,
        givenUpAtMs: null,
        body,
      })
      expect(await store.claimJobs(kinds, nowMs, 1_000, 10)).toMatchObject([{ key: job?.key }])

      await tried(204, 'delivered')
      expect([await listed('pending'), await listed('delivered')]).toEqual([[], [told.id]])
    })

    test('that was delivered stays delivered, whatever a run that came too late writes', async () => {
      await end()
      await tried(204, 'delivered')
      await tried(0, 'given-up')
      const event = await store.readEvent(told.id)
      expect(event && statusOf(event)).toBe('delivered')
    })

    test("is nobody else's: not listed, not replayed", async () => {
      await end()
      expect(await store.listEvents('other-bank', { limit: 10 })).toEqual([])
      expect(await store.replayEvent('other-bank', told.id, nowMs)).toBeUndefined()
      expect(await store.replayEvent(action.hostId, 'msg_never', nowMs)).toBeUndefined()
    })
  })

  test('jobs: the first of many are taken in order, beside many that are leased or not yet due', async () => {
    const job = { kind: 'tell-host', actionId: action.id } as const
    const many = (about: string, count: number, dueAtMs: (n: number) => number) =>
      Array.from({ length: count }, (_, n) => ({ ...job, about: `${about}-${n}`, dueAtMs: dueAtMs(n) }))
    await store.askFor(many('leased', 20, () => nowMs - 9_000))
    expect(await store.claimJobs(kinds, nowMs, 60_000, 20)).toHaveLength(20)
    await store.askFor(many('later', 200, (n) => nowMs + 1 + n))
    await store.askFor(many('due', 200, (n) => nowMs - n))
    await store.askFor([{ ...job, about: 'urgent', dueAtMs: nowMs, priority: 0 }])
    const taken = await store.claimJobs(kinds, nowMs, 60_000, 3)
    expect(taken.map(({ key }) => key.split(':').at(-1)).sort()).toEqual(['due-198', 'due-199', 'urgent'])
  })
}
