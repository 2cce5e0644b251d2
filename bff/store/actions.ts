import type { Kysely, Transaction } from 'kysely'
import { type Action, isOpen, type Standing } from '../domain/action.ts'
import type { Attempt } from '../domain/decide.ts'
import type { NewEvent } from '../domain/host-event.ts'
import { type Quota, takeQuota } from './buckets.ts'
import { insertEvent } from './events.ts'
import { askFor, type Job } from './jobs.ts'
import { insertLink, type NewLink } from './links.ts'
import { actionOf, rowOf } from './rows.ts'
import type { Tables } from './schema.ts'
import { announce, inTransaction } from './transaction.ts'

/** What one transition does beside the action's own row. */
export type Consequences = {
  receipt?: string
  attempt?: Attempt
  told?: NewEvent
  jobs?: Job[]
  quota?: Quota | undefined
}

export const actionVerbs = (db: Kysely<Tables>) => ({
  readAction: async (id: string): Promise<Action | undefined> => {
    const row = await db.selectFrom('actions').selectAll().where('id', '=', id).executeTakeFirst()
    return row && actionOf(row)
  },

  /** The action that this idempotency key made, with the hash of the request that it came with. */
  findByIdempotencyKey: async (hostId: string, key: string) => {
    const row = await db
      .selectFrom('actions')
      .selectAll()
      .where('hostId', '=', hostId)
      .where('idempotencyKey', '=', key)
      .executeTakeFirst()
    if (!row) return undefined
    const link = await db
      .selectFrom('links')
      .select(['id', 'keyId', 'typedHash', 'expiresAtMs'])
      .where('actionId', '=', row.id)
      .orderBy('number')
      .executeTakeFirstOrThrow()
    return { action: actionOf(row), requestHash: row.requestHash, firstLink: link }
  },

  /** Action, link, mail and the end of its time: all or nothing. False when the idempotency key is taken. */
  createAction: (
    action: Action,
    {
      idempotencyKey,
      requestHash,
      link,
      jobs,
      quota,
    }: { idempotencyKey: string; requestHash: string; link: NewLink; jobs: Job[]; quota?: Quota | undefined },
  ): Promise<boolean> =>
    inTransaction(db, async (trx) => {
      const made = await trx
        .insertInto('actions')
        .values({ ...rowOf(action), idempotencyKey, requestHash })
        .onConflict((conflict) => conflict.columns(['hostId', 'idempotencyKey']).doNothing())
        .executeTakeFirst()
      if (made.numInsertedOrUpdatedRows !== 1n) return false
      await insertLink(trx, action.id, link, action.createdAtMs)
      await audit(trx, action, { event: 'asked', fromState: null, atMs: action.createdAtMs })
      await askFor(trx, jobs)
      await takeQuota(trx, quota, action.createdAtMs)
      return true
    }),

  listActions: async (
    hostId: string,
    {
      userId,
      limit,
      before,
    }: { userId?: string | undefined; limit: number; before?: { createdAtMs: number; id: string } | undefined },
  ): Promise<Action[]> => {
    const rows = await db
      .selectFrom('actions')
      .selectAll()
      .where('hostId', '=', hostId)
      .$if(userId !== undefined, (query) => query.where('userId', '=', userId ?? ''))
      .$if(before !== undefined, (query) =>
        query.where((eb) =>
          eb.or([
            eb('createdAtMs', '<', before?.createdAtMs ?? 0),
            eb.and([eb('createdAtMs', '=', before?.createdAtMs ?? 0), eb('id', '<', before?.id ?? '')]),
          ]),
        ),
      )
      .orderBy('createdAtMs', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    return rows.map(actionOf)
  },

  /** Ids of what a host has open for a person and had asked for by then. */
  openActionsOf: async ({ hostId, userId, untilMs }: { hostId: string; userId: string; untilMs: number }) => {
    const rows = await db
      .selectFrom('actions')
      .select('id')
      .where('hostId', '=', hostId)
      .where('userId', '=', userId)
      .where('endedAtMs', 'is', null)
      .where('createdAtMs', '<=', untilMs)
      .execute()
    return rows.map(({ id }) => id)
  },

  /**
   * One transition: takes effect only when the action is still as it was read. Gives the action as it is now,
   * or undefined when something else moved it first.
   */
  moveAction: (
    action: Action,
    change: Partial<Standing>,
    { event, atMs, receipt, attempt, told, jobs = [], quota }: Consequences & { event: string; atMs: number },
  ): Promise<Action | undefined> =>
    inTransaction(db, async (trx) => {
      const after = { ...action, ...change, version: action.version + 1, receipt: receipt ?? action.receipt }
      // The address is kept only as long as a mail could be sent to it.
      const row = rowOf(isOpen(after.state) ? after : { ...after, email: null })
      const updated = await trx
        .updateTable('actions')
        .set(row)
        .where('id', '=', action.id)
        .where('version', '=', action.version)
        .executeTakeFirst()
      if (updated.numUpdatedRows !== 1n) return undefined
      await audit(trx, after, { event, fromState: action.state, atMs })
      if (attempt)
        await trx
          .insertInto('attempts')
          .values({ ...attempt, startedAtMs: atMs })
          .execute()
      if (told) await insertEvent(trx, told, atMs)
      await askFor(trx, jobs)
      await takeQuota(trx, quota, atMs)
      await announce(trx, after.id)
      return after
    }),
})

const audit = (
  trx: Transaction<Tables>,
  after: Action,
  entry: { event: string; fromState: Action['state'] | null; atMs: number },
) =>
  trx
    .insertInto('audit')
    .values({ ...entry, actionId: after.id, version: after.version, toState: after.state })
    .execute()
