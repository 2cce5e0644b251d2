import { type Kysely, sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Action } from '../domain/action.ts'
import { migrate } from '../store/migrate.ts'
import type { Tables } from '../store/schema.ts'
import { createStore, type Store } from '../store/store.ts'
import { anAction } from './an-action.ts'

const nowMs = anAction().createdAtMs
const dayMs = 24 * 3_600_000
const ofActions = ['sessions', 'links', 'attempts', 'audit', 'events', 'jobs'] as const

/** What every engine must do about what waits, what was, and what must not stay. `open` gives an empty database. */
export const keepingSuite = (open: () => Promise<Kysely<Tables>>) => {
  let db: Kysely<Tables>
  let store: Store
  // One database for all: making one takes longer than any of these tests.
  beforeAll(async () => {
    db = await open()
    await migrate(db)
    store = createStore(db)
    return () => store.close()
  }, 60_000)
  beforeEach(async () => {
    for (const table of [...ofActions, 'actions', 'inbox', 'buckets'] as const) await db.deleteFrom(table).execute()
  })

  const make = async (different: Partial<Action> = {}) => {
    const action = anAction({ id: crypto.randomUUID(), ...different })
    const link = { id: `link-${action.id}`, codeHash: `hash-${action.id}`, expiresAtMs: action.expiresAtMs }
    await store.createAction(action, { idempotencyKey: action.id, requestHash: 'hash-of-the-request', link, jobs: [] })
    return action
  }
  const end = (action: Action, atMs = nowMs) =>
    store.moveAction(
      action,
      { state: 'cancelled', decision: 'cancelled', endedAtMs: atMs },
      {
        event: 'cancelled',
        atMs,
        told: { id: `event-${action.id}`, actionId: action.id, hostId: action.hostId, body: '{}' },
        jobs: [
          { kind: 'tell-host', actionId: action.id, about: `event-${action.id}`, dueAtMs: atMs },
          { kind: 'read-upstream', actionId: action.id, dueAtMs: atMs },
          { kind: 'forget', actionId: action.id, dueAtMs: atMs + dayMs },
        ],
      },
    )
  const countOf = async (table: keyof Tables) =>
    Number((await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]?.n)

  describe('backlog', () => {
    test('nothing waits in an empty store', async () => {
      expect(await store.dueJobs(nowMs)).toEqual([])
      expect(await store.readBacklog(nowMs)).toEqual({
        events: { count: 0, oldestAtMs: nowMs, givenUp: 0 },
        openActions: [],
      })
    })

    test('jobs that could be run, open actions and undelivered events, each with its oldest', async () => {
      await make({ createdAtMs: nowMs - 5_000 })
      await make()
      const ended = await make()
      await end(ended)
      expect(await store.dueJobs(nowMs - 1)).toEqual([])
      expect(await store.oldestDueJob(nowMs - 1)).toBeUndefined()
      expect(await store.oldestDueJob(nowMs)).toMatchObject({ dueAtMs: nowMs })
      expect((await store.dueJobs(nowMs)).sort((a, b) => a.kind.localeCompare(b.kind))).toEqual([
        { kind: 'read-upstream', count: 1, oldestAtMs: nowMs },
        { kind: 'tell-host', count: 1, oldestAtMs: nowMs },
      ])
      expect(await store.readBacklog(nowMs)).toEqual({
        events: { count: 1, oldestAtMs: nowMs, givenUp: 0 },
        openActions: [{ state: 'created', count: 2, oldestAtMs: nowMs - 5_000 }],
      })
      await store.recordTry(`event-${ended.id}`, { status: 410, atMs: nowMs, end: 'given-up' })
      expect((await store.readBacklog(nowMs)).events).toMatchObject({ count: 0, givenUp: 1 })
      await store.claimJobs(['read-upstream', 'tell-host'], nowMs, 1_000, 10)
      expect(await store.dueJobs(nowMs)).toEqual([])
      expect(await store.oldestDueJob(nowMs)).toBeUndefined()
    })

    test('a store that takes writes says so any number of times', async () => {
      await Promise.all([1, 2, 3].map((ms) => store.proveWritable(nowMs + ms)))
      expect(await countOf('buckets')).toBe(1)
    })
  })

  describe('nextJobAtMs', () => {
    test('the first that nobody runs, or the first that is free again', async () => {
      const { id: actionId } = await make()
      const job = (about: string, dueAtMs: number) => ({ kind: 'send-mail', actionId, about, dueAtMs }) as const
      await store.askFor([job('a', nowMs), job('b', nowMs + 9_000)])
      await store.claimJobs(['send-mail'], nowMs, 5_000, 1)
      expect(await store.nextJobAtMs(['send-mail', 'tell-host'])).toBe(nowMs + 5_000)
      await store.askFor([job('c', nowMs + 2_000)])
      expect(await store.nextJobAtMs(['send-mail', 'tell-host'])).toBe(nowMs + 2_000)
      expect(await store.nextJobAtMs(['tell-host'])).toBeUndefined()
    })
  })

  describe('audit', () => {
    test('no row of it is ever changed', async () => {
      await make()
      await expect(db.updateTable('audit').set({ event: 'other' }).execute()).rejects.toThrow(/never changed/)
    })
  })

  describe('eraseAction', () => {
    test('an open action is not erased', async () => {
      const { id } = await make()
      expect(await store.eraseAction(id, nowMs)).toBe(false)
      expect(await store.readAction(id)).toMatchObject({ erasedAtMs: null, email: 'ann@example.com' })
    })

    test('once, and what proves the decision stays', async () => {
      const action = await make({ details: { requireSelfie: false, phone: '+44 7700 900000' } })
      await end(action)
      expect(await store.eraseAction(action.id, nowMs + 1)).toBe(true)
      expect(await store.eraseAction(action.id, nowMs + 2)).toBe(false)
      expect(await store.readAction(action.id)).toMatchObject({
        id: action.id,
        digest: action.digest,
        decision: 'cancelled',
        operation: { type: '', title: '', lines: [], data: {} },
        details: { requireSelfie: false },
        locale: null,
        erasedAtMs: nowMs + 1,
      })
      expect(await countOf('audit')).toBe(2)
    })

    test('what the host was not told is still told; nothing else waits but the end of the record', async () => {
      const action = await make()
      await end(action)
      await store.eraseAction(action.id, nowMs)
      const left = await store.claimJobs(['tell-host', 'read-upstream', 'forget'], nowMs + dayMs, 1_000, 10)
      expect(left.map(({ kind }) => kind).sort()).toEqual(['forget', 'tell-host'])
    })

    test('a link that was not opened yet opens nothing any more', async () => {
      const action = await make()
      await store.moveAction(
        action,
        { state: 'decided', decision: 'declined', endedAtMs: nowMs },
        { event: 'x', atMs: nowMs },
      )
      await store.eraseAction(action.id, nowMs)
      const row = { idHash: 's', expiresAtMs: nowMs + 1_000, matchCode: '1 2' }
      expect(await store.redeemLink(`hash-${action.id}`, row, nowMs)).toMatchObject({ refusal: 'link-finished' })
    })
  })

  describe('removeAction', () => {
    test('nothing of it stays, and nothing of another goes', async () => {
      const [gone, other] = [await make(), await make()]
      await end(gone)
      await end(other)
      await store.removeAction(gone.id)
      for (const table of ['actions', 'links', 'events'] as const)
        expect([table, await countOf(table)]).toEqual([table, 1])
      expect(await countOf('jobs')).toBe(3)
      expect(await store.readTimeline(gone.id)).toEqual([])
      expect((await store.readTimeline(other.id)).map(({ event }) => event)).toEqual([
        'asked',
        'link-made',
        'cancelled',
      ])
    })
  })

  describe('dropOld', () => {
    test('webhooks of a month ago and buckets of two days ago', async () => {
      const hook = { type: 'x', externalActionId: null, sumsubActionId: null, erasedApplicantId: null }
      await store.keepWebhook({ ...hook, bodyHash: 'old', receivedAtMs: nowMs - 31 * dayMs })
      await store.keepWebhook({ ...hook, bodyHash: 'new', receivedAtMs: nowMs - 29 * dayMs })
      await store.take('old', { capacity: 1, perSecond: 1 }, nowMs - 3 * dayMs)
      await store.take('new', { capacity: 1, perSecond: 1 }, nowMs - 1 * dayMs)
      await store.dropOld(nowMs)
      expect(await db.selectFrom('inbox').select('bodyHash').execute()).toEqual([{ bodyHash: 'new' }])
      expect(await db.selectFrom('buckets').select('key').execute()).toEqual([{ key: 'new' }])
    })
  })

  test("Sumsub's word that a person is deleted asks for each action of that applicant, once", async () => {
    const [one, two] = [await make(), await make()]
    await make({ applicantId: 'another' })
    const hook = {
      bodyHash: 'b',
      type: 'applicantDeleted',
      externalActionId: null,
      sumsubActionId: null,
      erasedApplicantId: one.applicantId,
      receivedAtMs: nowMs,
    }
    expect(await store.keepWebhook(hook)).toEqual({ outcome: 'kept' })
    expect(await store.keepWebhook(hook)).toEqual({ outcome: 'doubled' })
    const asked = await store.claimJobs(['forget'], nowMs, 1_000, 10)
    expect(asked.map(({ actionId }) => actionId).sort()).toEqual([one.id, two.id].sort())
  })
}
