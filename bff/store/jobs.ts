import type { Kysely, Selectable, Transaction } from 'kysely'
import type { JobsTable, Tables } from './schema.ts'

/**
 * Everything that happens later, in one table: mails, callbacks, reads of Sumsub, ends of time.
 * A job is named by what it is for, so asking twice for the same thing makes one job.
 */
export type JobKind = 'send-mail' | 'tell-host' | 'read-upstream' | 'check-funds' | 'end-time'

export type Job = { kind: JobKind; actionId: string; dueAtMs: number; about?: string; payload?: unknown }

export type Claimed = {
  key: string
  kind: JobKind
  actionId: string
  payload: unknown
  tries: number
  asks: number
  leaseUntilMs: number
}

/** Inserts jobs; one that is there already is asked for once more, at the earlier of both times. */
export const askFor = async (trx: Transaction<Tables> | Kysely<Tables>, jobs: readonly Job[]): Promise<void> => {
  for (const { kind, actionId, dueAtMs, about = '', payload = null } of jobs)
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
        })),
      )
      .execute()
}

export const jobVerbs = (db: Kysely<Tables>) => ({
  askFor: (jobs: readonly Job[]) => db.transaction().execute((trx) => askFor(trx, jobs)),

  /** Takes what is due, for as long as the lease: nobody else runs it meanwhile. */
  claimJobs: async (kinds: readonly JobKind[], nowMs: number, leaseMs: number, limit: number): Promise<Claimed[]> => {
    const rows = await db
      .updateTable('jobs')
      .set({ leaseUntilMs: nowMs + leaseMs })
      .where('key', 'in', (eb) =>
        eb
          .selectFrom('jobs')
          .select('key')
          .where('kind', 'in', kinds)
          .where('doneAtMs', 'is', null)
          .where('dueAtMs', '<=', nowMs)
          .where('leaseUntilMs', '<=', nowMs)
          .orderBy('dueAtMs')
          .limit(limit),
      )
      .returningAll()
      .execute()
    return rows.map(claimed)
  },

  /**
   * For the start of the only process on this store: whoever held a lease is dead, and what it was doing would
   * otherwise wait until the lease runs out.
   */
  releaseJobs: async (): Promise<void> => {
    await db.updateTable('jobs').set({ leaseUntilMs: 0 }).where('leaseUntilMs', '>', 0).execute()
  },

  /** When the next job is due, in milliseconds since 1970; undefined when there is none. */
  nextJobAtMs: async (kinds: readonly JobKind[]): Promise<number | undefined> => {
    const row = await db
      .selectFrom('jobs')
      .select((eb) =>
        eb.fn
          .min<number | null>(
            eb
              .case()
              .when('leaseUntilMs', '>', eb.ref('dueAtMs'))
              .then(eb.ref('leaseUntilMs'))
              .else(eb.ref('dueAtMs'))
              .end(),
          )
          .as('atMs'),
      )
      .where('kind', 'in', kinds)
      .where('doneAtMs', 'is', null)
      .executeTakeFirst()
    return row?.atMs ?? undefined
  },

  /**
   * Ends a run. `againAtMs` is when to run next, null when the job is done; asked for again in the meantime, it runs
   * once more at once. The lease is the fence: a run that lost it changes nothing.
   */
  finishJob: async (job: Claimed, end: { againAtMs: number | null; failed: boolean; nowMs: number }) => {
    const { againAtMs, failed, nowMs } = end
    await db
      .updateTable('jobs')
      .set((eb) => ({
        leaseUntilMs: 0,
        tries: failed ? eb('tries', '+', 1) : 0,
        doneAtMs: againAtMs === null ? eb.case().when('asks', '=', job.asks).then(nowMs).else(null).end() : null,
        dueAtMs: eb
          .case()
          .when('asks', '=', job.asks)
          .then(againAtMs ?? nowMs)
          .else(nowMs)
          .end(),
      }))
      .where('key', '=', job.key)
      .where('leaseUntilMs', '=', job.leaseUntilMs)
      .execute()
  },
})

const claimed = (row: Selectable<JobsTable>): Claimed => ({
  key: row.key,
  kind: row.kind as JobKind,
  actionId: row.actionId,
  payload: JSON.parse(row.payload) as unknown,
  tries: row.tries,
  asks: row.asks,
  leaseUntilMs: row.leaseUntilMs,
})
