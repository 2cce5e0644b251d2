import type { Kysely, Selectable, Transaction } from 'kysely'
import { isPostgres } from './engine.ts'
import type { JobsTable, Tables } from './schema.ts'
import { inTransaction } from './transaction.ts'

/**
 * Everything that happens later, in one table: mails, callbacks, reads of Sumsub, ends of time.
 * A job is named by what it is for, so asking twice for the same thing makes one job.
 */
export type JobKind =
  | 'send-mail'
  | 'tell-host'
  | 'read-upstream'
  | 'check-funds'
  | 'end-time'
  | 'refuse-others'
  | 'after-restore'
  | 'forget'

export type Job = {
  kind: JobKind
  actionId: string
  dueAtMs: number
  about?: string
  payload?: unknown
  priority?: Priority
}

/** What goes first among what is due: somebody waits for it, the usual, what has all the time. */
export type Priority = 0 | 1 | 2

export type Claimed = {
  key: string
  kind: JobKind
  actionId: string
  payload: unknown
  tries: number
  asks: number
  lease: number
  priority: Priority
}

/** Inserts jobs; one that is there already is asked for once more, at the earlier of both times. */
export const askFor = async (trx: Transaction<Tables> | Kysely<Tables>, jobs: readonly Job[]): Promise<void> => {
  for (const { kind, actionId, dueAtMs, about = '', payload = null, priority = 1 } of jobs)
    await trx
      .insertInto('jobs')
      .values({
        key: `${kind}:${actionId}:${about}`,
        kind,
        actionId,
        payload: JSON.stringify(payload),
        dueAtMs,
        tries: 0,
        asks: 1,
        leaseUntilMs: 0,
        doneAtMs: null,
        priority,
      })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((eb) => ({
          asks: eb('jobs.asks', '+', 1),
          dueAtMs: eb
            .case()
            .when('jobs.doneAtMs', 'is not', null)
            .then(dueAtMs)
            .when('jobs.dueAtMs', '<', dueAtMs)
            .then(eb.ref('jobs.dueAtMs'))
            .else(dueAtMs)
            .end(),
          doneAtMs: null,
          priority: eb
            .case()
            .when(eb.and([eb('jobs.doneAtMs', 'is', null), eb('jobs.priority', '<', priority)]))
            .then(eb.ref('jobs.priority'))
            .else(priority)
            .end(),
        })),
      )
      .execute()
}

/** Among so many that are due first there is one that nobody runs already, or it is worth looking again soon. */
const moreThanRunAtOnce = 50

export const jobVerbs = (db: Kysely<Tables>) => ({
  askFor: (jobs: readonly Job[]) => inTransaction(db, (trx) => askFor(trx, jobs)),

  /** Takes what is due, for as long as the lease: nobody else runs it meanwhile. */
  claimJobs: async (kinds: readonly JobKind[], nowMs: number, leaseMs: number, limit: number): Promise<Claimed[]> => {
    const first = await firstDue(db, kinds, nowMs, limit)
    if (first.length === 0) return []
    const rows = await db
      .updateTable('jobs')
      .set((eb) => ({ leaseUntilMs: nowMs + leaseMs, lease: eb('lease', '+', 1) }))
      .where('key', 'in', (eb) =>
        eb
          .selectFrom('jobs')
          .select('key')
          .where('key', 'in', first)
          .where('doneAtMs', 'is', null)
          .where('leaseUntilMs', '<=', nowMs)
          // Other instances take other jobs, without waiting for this one.
          .$if(isPostgres(db), (query) => query.forUpdate().skipLocked()),
      )
      .returningAll()
      .execute()
    return rows.map(claimed)
  },

  /** Still at it: nobody else may take these meanwhile. Those that were lost already stay lost. */
  renewLeases: async (jobs: readonly Claimed[], untilMs: number): Promise<void> => {
    if (jobs.length === 0) return
    await db
      .updateTable('jobs')
      .set({ leaseUntilMs: untilMs })
      .where((eb) => eb.or(jobs.map(({ key, lease }) => eb.and([eb('key', '=', key), eb('lease', '=', lease)]))))
      .execute()
  },

  /**
   * For the start of a process that is the only one on its store: whoever held a lease is dead, and what it was doing
   * would otherwise wait until the lease runs out. PostgreSQL may have other instances at work: there the lease decides.
   */
  releaseJobs: async (): Promise<void> => {
    if (isPostgres(db)) return
    await db.updateTable('jobs').set({ leaseUntilMs: 0 }).where('leaseUntilMs', '>', 0).execute()
  },

  /**
   * For the start of a process: what is due later than any schedule allows was written under a clock that ran ahead, and
   * would wait until the time is really that late.
   */
  boundWaits: async (longestMs: Partial<Record<JobKind, number>>, nowMs: number): Promise<void> => {
    for (const [kind, ms] of Object.entries(longestMs))
      await db
        .updateTable('jobs')
        .set({ dueAtMs: nowMs + ms })
        .where('kind', '=', kind)
        .where('doneAtMs', 'is', null)
        .where('dueAtMs', '>', nowMs + ms)
        .execute()
  },

  /**
   * When the next job is due, in milliseconds since 1970; undefined when there is none. Only the first of each kind are
   * looked at, in the order of an index: the table also holds what is to be forgotten in years.
   */
  nextJobAtMs: async (kinds: readonly JobKind[]): Promise<number | undefined> => {
    const first = await Promise.all(
      kinds.map((kind) =>
        db
          .selectFrom('jobs')
          .select(['dueAtMs', 'leaseUntilMs'])
          .where('kind', '=', kind)
          .where('doneAtMs', 'is', null)
          .orderBy('dueAtMs')
          .limit(moreThanRunAtOnce)
          .execute(),
      ),
    )
    const times = first.flat().map(({ dueAtMs, leaseUntilMs }) => Math.max(dueAtMs, leaseUntilMs))
    return times.length > 0 ? Math.min(...times) : undefined
  },

  /**
   * Ends a run. `againAtMs` is when to run next, null when the job is done; asked for again in the meantime, it runs
   * once more at once. The number of the lease is the fence: a run that lost it changes nothing.
   */
  finishJob: async (
    job: Claimed,
    end: { againAtMs: number | null; failed: boolean; nowMs: number; priority?: Priority },
  ) => {
    const { againAtMs, failed, nowMs, priority = 1 } = end
    await db
      .updateTable('jobs')
      .set((eb) => ({
        leaseUntilMs: 0,
        tries: failed ? eb('tries', '+', 1) : 0,
        priority: eb.case().when('asks', '=', job.asks).then(priority).else(eb.ref('priority')).end(),
        doneAtMs: againAtMs === null ? eb.case().when('asks', '=', job.asks).then(nowMs).else(null).end() : null,
        dueAtMs: eb
          .case()
          .when('asks', '=', job.asks)
          .then(againAtMs ?? nowMs)
          .else(nowMs)
          .end(),
      }))
      .where('key', '=', job.key)
      .where('lease', '=', job.lease)
      .execute()
  },
})

const priorities: readonly Priority[] = [0, 1, 2]

/**
 * The keys of what is due first. Asked for one kind and priority at a time, each in the order of an index: a backlog of
 * a hundred thousand costs no more than an empty table, and that of one kind is not in the way of another.
 */
const firstDue = async (db: Kysely<Tables>, kinds: readonly JobKind[], nowMs: number, limit: number) => {
  const rows = await Promise.all(
    kinds.flatMap((kind) =>
      priorities.map((priority) =>
        db
          .selectFrom('jobs')
          .select(['key', 'priority', 'dueAtMs'])
          .where('kind', '=', kind)
          .where('priority', '=', priority)
          .where('doneAtMs', 'is', null)
          .where('dueAtMs', '<=', nowMs)
          .where('leaseUntilMs', '<=', nowMs)
          .orderBy('dueAtMs')
          .limit(limit)
          .execute(),
      ),
    ),
  )
  const inOrder = rows.flat().sort((a, b) => a.priority - b.priority || a.dueAtMs - b.dueAtMs)
  return inOrder.slice(0, limit).map(({ key }) => key)
}

const claimed = (row: Selectable<JobsTable>): Claimed => ({
  key: row.key,
  kind: row.kind as JobKind,
  actionId: row.actionId,
  payload: JSON.parse(row.payload) as unknown,
  tries: row.tries,
  asks: row.asks,
  lease: row.lease,
  priority: row.priority as Priority,
})
