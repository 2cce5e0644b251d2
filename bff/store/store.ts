import { type Kysely, sql, type Transaction } from 'kysely'
import { type Action, isOpen, type Standing } from '../domain/action.ts'
import type { Attempt } from '../domain/decide.ts'
import { askFor, type Job, jobVerbs } from './jobs.ts'
import { actionOf, rowOf } from './rows.ts'
import type { Tables } from './schema.ts'

/**
 * The state behind the pages. Every verb is one transaction, every change of an action one conditional UPDATE
 * with its audit row and the work that follows from it. What a verb has returned is on disk.
 */
export type Store = ReturnType<typeof createStore>

export type NewLink = { id: string; codeHash: string; expiresAtMs: number }
export type LinkRefusal =
  | 'link-not-valid'
  | 'link-used'
  | 'link-expired'
  | 'link-replaced'
  | 'link-cancelled'
  | 'link-finished'

/** What one transition does beside the action's own row. */
export type Consequences = { receipt?: string; attempt?: Attempt; jobs?: Job[] }

export const createStore = (db: Kysely<Tables>) => {
  return {
    ...jobVerbs(db),

    /** Fails when the database cannot be read. */
    ping: async () => {
      await sql`select 1`.execute(db)
    },

    close: () => db.destroy(),

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
        .select(['id', 'expiresAtMs'])
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
      }: { idempotencyKey: string; requestHash: string; link: NewLink; jobs: Job[] },
    ): Promise<boolean> =>
      db.transaction().execute(async (trx) => {
        const made = await trx
          .insertInto('actions')
          .values({ ...rowOf(action), idempotencyKey, requestHash })
          .onConflict((conflict) => conflict.columns(['hostId', 'idempotencyKey']).doNothing())
          .executeTakeFirst()
        if (made.numInsertedOrUpdatedRows !== 1n) return false
        await insertLink(trx, action.id, link, action.createdAtMs)
        await audit(trx, action, { event: 'asked', fromState: null, atMs: action.createdAtMs })
        await askFor(trx, jobs)
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

    /**
     * One transition: takes effect only when the action is still as it was read. Gives the action as it is now,
     * or undefined when something else moved it first.
     */
    moveAction: (
      action: Action,
      change: Partial<Standing>,
      { event, atMs, receipt, attempt, jobs = [] }: Consequences & { event: string; atMs: number },
    ): Promise<Action | undefined> =>
      db.transaction().execute(async (trx) => {
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
        await askFor(trx, jobs)
        return after
      }),

    /**
     * A fresh link; every older one of this action dies. With a limit, only as many in all, and only that long after
     * the one before: gives how long to wait when it is too soon, null when there were enough.
     */
    replaceLink: (
      actionId: string,
      link: NewLink,
      nowMs: number,
      { jobs, limit }: { jobs: Job[]; limit?: { links: number; pauseMs: number } },
    ): Promise<{ waitMs: number | null } | undefined> =>
      db.transaction().execute(async (trx) => {
        const links = await trx
          .selectFrom('links')
          .select('createdAtMs')
          .where('actionId', '=', actionId)
          .orderBy('number', 'desc')
          .execute()
        const soonestMs = (links[0]?.createdAtMs ?? 0) + (limit?.pauseMs ?? 0)
        if (limit && links.length >= limit.links) return { waitMs: null }
        // The first link came with the action itself: whoever lost that mail need not wait.
        if (limit && links.length > 1 && nowMs < soonestMs) return { waitMs: soonestMs - nowMs }
        await trx
          .updateTable('links')
          .set({ replacedAtMs: nowMs })
          .where('actionId', '=', actionId)
          .where('replacedAtMs', 'is', null)
          .execute()
        await insertLink(trx, actionId, link, nowMs)
        await askFor(trx, jobs)
        return undefined
      }),

    /** True while this link is the newest of its action. */
    isNewestLink: async (id: string): Promise<boolean> => {
      const row = await db.selectFrom('links').select('replacedAtMs').where('id', '=', id).executeTakeFirst()
      return row?.replacedAtMs === null
    },

    findLink: async (codeHash: string) => {
      const row = await db.selectFrom('links').selectAll().where('codeHash', '=', codeHash).executeTakeFirst()
      return row && { actionId: row.actionId, redeemedAtMs: row.redeemedAtMs }
    },

    /**
     * Spends a link: one conditional UPDATE decides between any number of presses. The winner gets a session,
     * sessions from older links end.
     */
    redeemLink: (
      codeHash: string,
      session: { idHash: string; expiresAtMs: number },
      nowMs: number,
    ): Promise<{ actionId: string } | { refusal: LinkRefusal; actionId: string | null }> =>
      db.transaction().execute(async (trx) => {
        const redeemed = await trx
          .updateTable('links')
          .set({ redeemedAtMs: nowMs })
          .where('codeHash', '=', codeHash)
          .where('redeemedAtMs', 'is', null)
          .where('replacedAtMs', 'is', null)
          .where('expiresAtMs', '>', nowMs)
          .where('actionId', 'in', (eb) =>
            // A decided action still shows its answer to whoever opens the link for the first time.
            eb
              .selectFrom('actions')
              .select('id')
              .where((row) => row.or([row('endedAtMs', 'is', null), row('state', '=', 'decided')])),
          )
          .returning('actionId')
          .executeTakeFirst()
        if (!redeemed) return whyNot(trx, codeHash)
        await trx
          .updateTable('sessions')
          .set({ endedAtMs: nowMs })
          .where('actionId', '=', redeemed.actionId)
          .where('endedAtMs', 'is', null)
          .execute()
        await trx
          .insertInto('sessions')
          .values({ ...session, actionId: redeemed.actionId, createdAtMs: nowMs, endedAtMs: null })
          .execute()
        return redeemed
      }),

    /** The action id of a live session. */
    findSession: async (idHash: string, nowMs: number): Promise<string | undefined> => {
      const row = await db
        .selectFrom('sessions')
        .select('actionId')
        .where('idHash', '=', idHash)
        .where('endedAtMs', 'is', null)
        .where('expiresAtMs', '>', nowMs)
        .executeTakeFirst()
      return row?.actionId
    },

    readAttempt: (actionId: string, number: number): Promise<Attempt | undefined> =>
      db
        .selectFrom('attempts')
        .selectAll()
        .where('actionId', '=', actionId)
        .where('number', '=', number)
        .executeTakeFirst(),

    /** What Sumsub told us of an attempt when it made the action. */
    noteAttempt: async (externalActionId: string, known: { sumsubActionId: string | null; levelName?: string }) => {
      await db.updateTable('attempts').set(known).where('externalActionId', '=', externalActionId).execute()
    },

    /**
     * Keeps a webhook, once, and asks for the read that it hints at; both or neither. Gives the action that it
     * is about, or undefined: unknown ones are kept too, and change nothing.
     */
    keepWebhook: (hook: {
      bodyHash: string
      type: string | null
      externalActionId: string | null
      sumsubActionId: string | null
      receivedAtMs: number
    }): Promise<string | undefined> =>
      db.transaction().execute(async (trx) => {
        const attempt = await trx
          .selectFrom('attempts')
          .select(['actionId', 'sumsubActionId'])
          .where('externalActionId', '=', hook.externalActionId ?? '')
          .executeTakeFirst()
        const { sumsubActionId, ...row } = hook
        const kept = await trx
          .insertInto('inbox')
          .values({ ...row, actionId: attempt?.actionId ?? null })
          .onConflict((conflict) => conflict.column('bodyHash').doNothing())
          .executeTakeFirst()
        if (!attempt || kept.numInsertedOrUpdatedRows !== 1n) return attempt?.actionId
        if (attempt.sumsubActionId === null && sumsubActionId !== null)
          await trx
            .updateTable('attempts')
            .set({ sumsubActionId })
            .where('externalActionId', '=', hook.externalActionId ?? '')
            .execute()
        await askFor(trx, [{ kind: 'read-upstream', actionId: attempt.actionId, dueAtMs: hook.receivedAtMs }])
        return attempt.actionId
      }),
  }
}

const insertLink = (trx: Transaction<Tables>, actionId: string, link: NewLink, createdAtMs: number) =>
  trx
    .insertInto('links')
    .values((eb) => ({
      ...link,
      actionId,
      createdAtMs,
      number: eb
        .selectFrom('links')
        .where('actionId', '=', actionId)
        .select((each) => sql<number>`${each.fn.countAll()} + 1`.as('number')),
      redeemedAtMs: null,
      replacedAtMs: null,
    }))
    .execute()

const audit = (
  trx: Transaction<Tables>,
  after: Action,
  entry: { event: string; fromState: Action['state'] | null; atMs: number },
) =>
  trx
    .insertInto('audit')
    .values({ ...entry, actionId: after.id, version: after.version, toState: after.state })
    .execute()

/** Told apart only to someone who holds a code that we once gave out. */
const whyNot = async (
  trx: Transaction<Tables>,
  codeHash: string,
): Promise<{ refusal: LinkRefusal; actionId: string | null }> => {
  const link = await trx
    .selectFrom('links')
    .innerJoin('actions', 'actions.id', 'links.actionId')
    .select(['actions.id as actionId', 'actions.state', 'actions.endedAtMs', 'redeemedAtMs', 'replacedAtMs'])
    .where('codeHash', '=', codeHash)
    .executeTakeFirst()
  if (!link) return { refusal: 'link-not-valid', actionId: null }
  return { refusal: refusalOf(link), actionId: link.actionId }
}

const refusalOf = (link: {
  state: Action['state']
  endedAtMs: number | null
  replacedAtMs: number | null
  redeemedAtMs: number | null
}): LinkRefusal => {
  if (link.state === 'cancelled') return 'link-cancelled'
  if (link.state === 'expired') return 'link-expired'
  if (link.endedAtMs !== null) return 'link-finished'
  if (link.replacedAtMs !== null) return 'link-replaced'
  return link.redeemedAtMs !== null ? 'link-used' : 'link-expired'
}
