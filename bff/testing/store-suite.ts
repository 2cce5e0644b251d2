import { type Kysely, sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '../store/migrate.ts'
import type { Tables } from '../store/schema.ts'
import { createStore, type Store } from '../store/store.ts'
import { anAction } from './an-action.ts'

const action = anAction()
const nowMs = action.createdAtMs
const link = { id: 'link-1', codeHash: 'hash-1', expiresAtMs: action.expiresAtMs }
const kinds = ['send-mail', 'read-upstream', 'tell-host', 'end-time'] as const

/** What every engine must do. `open` gives an empty database. */
export const storeSuite = (open: () => Promise<Kysely<Tables>>, { oneProcess }: { oneProcess: boolean }) => {
  let store: Store
  beforeEach(async () => {
    const db = await open()
    await migrate(db)
    store = createStore(db)
    await store.createAction(action, { idempotencyKey: 'key-1', requestHash: 'r', link, jobs: [] })
    return () => store.close()
  })

  describe('createAction', () => {
    test('of many with the same key only one is made', async () => {
      const made = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          store.createAction(anAction({ id: `action-${n}` }), {
            idempotencyKey: 'key-2',
            requestHash: 'r',
            link: { ...link, id: `link-2-${n}`, codeHash: `hash-2-${n}` },
            jobs: [],
          }),
        ),
      )
      expect(made.filter(Boolean)).toHaveLength(1)
    })

    test('of many at once as many are made as a quota allows, and of the others nothing', async () => {
      const quota = { key: 'q', bucket: { capacity: 7, perSecond: 1e-9 }, refuse: () => new Error('enough') }
      const made = await Promise.allSettled(
        Array.from({ length: 20 }, (_, n) =>
          store.createAction(anAction({ id: `action-${n}` }), {
            idempotencyKey: `key-3-${n}`,
            requestHash: 'r',
            link: { ...link, id: `link-3-${n}`, codeHash: `hash-3-${n}` },
            jobs: [],
            quota,
          }),
        ),
      )
      expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(7)
      expect(await store.listActions(action.hostId, { limit: 100 })).toHaveLength(8)
    })

    test('what was read back is what was written', async () => {
      expect(await store.readAction(action.id)).toEqual(action)
    })
  })

  describe('moveAction', () => {
    test('takes effect once: the second writer of the same version gets nothing', async () => {
      const change = { state: 'opened' } as const
      const moves = await Promise.all(
        Array.from({ length: 50 }, () => store.moveAction(action, change, { event: 'opened', atMs: nowMs })),
      )
      expect(moves.filter(Boolean)).toHaveLength(1)
      expect(await store.readAction(action.id)).toMatchObject({ state: 'opened', version: 2 })
    })
  })

  describe('history', () => {
    test('a migration of a newer version is taken as done', async () => {
      const db = await open()
      await migrate(db)
      await sql`insert into kysely_migration (name, timestamp) values ('9999-newer', '2027')`.execute(db)
      await migrate(db)
      await db.destroy()
    })
  })

  describe('jobs', () => {
    const job = { kind: 'read-upstream', actionId: action.id, dueAtMs: nowMs } as const

    test('asked for twice is one job, at the earlier time', async () => {
      await store.askFor([{ ...job, dueAtMs: nowMs + 9_000 }])
      await store.askFor([job])
      expect(await store.claimJobs(kinds, nowMs, 1_000, 10)).toHaveLength(1)
    })

    test('nobody else gets a leased job, and everyone a job whose lease ran out', async () => {
      await store.askFor([job])
      expect(await store.claimJobs(kinds, nowMs, 1_000, 10)).toHaveLength(1)
      expect(await store.claimJobs(kinds, nowMs + 999, 1_000, 10)).toHaveLength(0)
      expect(await store.claimJobs(kinds, nowMs + 1_000, 1_000, 10)).toHaveLength(1)
    })

    test('asked for again while it runs, it runs once more at once', async () => {
      await store.askFor([job])
      const [claimed] = await store.claimJobs(kinds, nowMs, 1_000, 10)
      await store.askFor([job])
      if (!claimed) throw new Error('no job')
      await store.finishJob(claimed, { againAtMs: nowMs + 60_000, failed: false, nowMs })
      expect(await store.nextJobAtMs(kinds)).toBe(nowMs)
      const [again] = await store.claimJobs(kinds, nowMs, 1_000, 10)
      if (!again) throw new Error('no job')
      await store.finishJob(again, { againAtMs: null, failed: false, nowMs })
      expect(await store.nextJobAtMs(kinds)).toBeUndefined()
    })

    test('a start releases what the process before it held, if it is the only one', async () => {
      await store.askFor([job])
      const [dead] = await store.claimJobs(kinds, nowMs, 60_000, 10)
      await store.releaseJobs()
      const again = await store.claimJobs(kinds, nowMs, 60_000, 10)
      expect(again.map(({ key }) => key)).toEqual(oneProcess ? [dead?.key] : [])
    })

    test('a start bounds what waits by a clock that ran ahead, and nothing else', async () => {
      const [soonMs, yearMs] = [nowMs + 60_000, nowMs + 365 * 86_400_000]
      await store.askFor([
        { ...job, about: 'ahead', dueAtMs: yearMs },
        { ...job, about: 'right', dueAtMs: soonMs - 1 },
        { ...job, kind: 'end-time', dueAtMs: yearMs },
      ])
      await store.boundWaits({ 'read-upstream': 60_000 }, nowMs)
      expect(await store.claimJobs(kinds, soonMs - 1, 1_000, 10)).toMatchObject([
        { key: expect.stringMatching(/right$/) },
      ])
      expect(await store.claimJobs(kinds, soonMs, 1_000, 10)).toMatchObject([{ key: expect.stringMatching(/ahead$/) }])
      expect(await store.nextJobAtMs(['end-time'])).toBe(yearMs)
    })

    test("a lease that is renewed is nobody else's; one that was lost is not won back", async () => {
      await store.askFor([job])
      const held = await store.claimJobs(kinds, nowMs, 1_000, 10)
      await store.renewLeases(held, nowMs + 5_000)
      expect(await store.claimJobs(kinds, nowMs + 4_999, 1_000, 10)).toHaveLength(0)
      const taken = await store.claimJobs(kinds, nowMs + 5_000, 1_000, 10)
      await store.renewLeases(held, nowMs + 60_000)
      expect(taken).toMatchObject([{ lease: 2 }])
      expect(await store.nextJobAtMs(kinds)).toBe(nowMs + 6_000)
    })

    test('what somebody waits for goes first', async () => {
      await store.askFor([job, { ...job, kind: 'end-time' }, { ...job, kind: 'tell-host', priority: 2 }])
      await store.askFor([{ ...job, kind: 'end-time', dueAtMs: nowMs + 1, priority: 0 }])
      const order = []
      for (let n = 0; n < 3; n++) order.push((await store.claimJobs(kinds, nowMs + 1, 1_000, 1))[0]?.kind)
      expect(order).toEqual(['end-time', 'read-upstream', 'tell-host'])
    })

    test('twenty at once never take the same job', async () => {
      await store.askFor(Array.from({ length: 60 }, (_, n) => ({ ...job, about: String(n) })))
      const taken = await Promise.all(Array.from({ length: 20 }, () => store.claimJobs(kinds, nowMs, 1_000, 5)))
      const keys = taken.flat().map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      const rest = await store.claimJobs(kinds, nowMs, 1_000, 100)
      expect(keys.length + rest.length).toBe(60)
    })

    test('a run that lost its lease changes nothing', async () => {
      await store.askFor([job])
      const [late] = await store.claimJobs(kinds, nowMs, 1_000, 10)
      await store.claimJobs(kinds, nowMs + 1_000, 5_000, 10)
      if (!late) throw new Error('no job')
      await store.finishJob(late, { againAtMs: null, failed: false, nowMs: nowMs + 1_001 })
      expect(await store.nextJobAtMs(kinds)).toBe(nowMs + 6_000)
    })
  })

  describe('keepWebhook', () => {
    const hook = {
      bodyHash: 'b',
      type: 'applicantActionReviewed',
      externalActionId: 'x',
      sumsubActionId: 's',
      receivedAtMs: nowMs,
      erasedApplicantId: null,
    }

    test('the same body is kept once and asks for one read', async () => {
      const attempt = {
        externalActionId: 'x',
        actionId: action.id,
        number: 1,
        nonce: 'n',
        levelName: 'l',
        sumsubActionId: null,
        startedAtMs: nowMs,
      }
      await store.moveAction(action, { state: 'started', attempt: 1 }, { event: 'e', atMs: nowMs, attempt })
      expect(await store.keepWebhook(hook)).toEqual({ outcome: 'kept', actionId: action.id })
      expect(await store.keepWebhook(hook)).toEqual({ outcome: 'doubled', actionId: action.id })
      expect(await store.claimJobs(kinds, nowMs, 1_000, 10)).toMatchObject([{ kind: 'read-upstream', asks: 1 }])
      expect(await store.readAttempt(action.id, 1)).toMatchObject({ sumsubActionId: 's' })
    })

    test('one about an unknown action is kept and asks for nothing', async () => {
      expect(await store.keepWebhook(hook)).toEqual({ outcome: 'unknown' })
      expect(await store.nextJobAtMs(kinds)).toBeUndefined()
    })
  })
}
