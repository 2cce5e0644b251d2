import type { Kysely } from 'kysely'
import type { State } from '../contract/words.ts'
import type { Tables } from './schema.ts'

/** What waits, by its number and since when its oldest does. */
type Waiting = { count: number; oldestAtMs: number }
export type Backlog = {
  /** Jobs that could be run now. */
  jobs: (Waiting & { kind: string })[]
  events: Waiting & { givenUp: number }
  openActions: (Waiting & { state: State })[]
}

/** For the operator: whether the store takes what it is given, and what waits in it. */
export const backlogVerbs = (db: Kysely<Tables>) => ({
  /** Fails when nothing can be written. A store that can only be read accepts no link, no webhook, no decision. */
  proveWritable: async (nowMs: number): Promise<void> => {
    await db
      .insertInto('buckets')
      .values({ key: 'probe', level: 0, atMs: nowMs })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ atMs: nowMs }))
      .execute()
  },

  /** The job that has been due the longest and that nobody runs; found at once, however many wait behind it. */
  oldestDueJob: (nowMs: number): Promise<{ kind: string; dueAtMs: number } | undefined> =>
    db
      .selectFrom('jobs')
      .select(['kind', 'dueAtMs'])
      .where('doneAtMs', 'is', null)
      .where('dueAtMs', '<=', nowMs)
      .where('leaseUntilMs', '<=', nowMs)
      .orderBy('dueAtMs')
      .limit(1)
      .executeTakeFirst(),

  /** Jobs that could be run now, by kind. */
  dueJobs: async (nowMs: number): Promise<Backlog['jobs']> =>
    db
      .selectFrom('jobs')
      .select((eb) => ['kind', eb.fn.countAll<number>().as('count'), eb.fn.min('dueAtMs').as('oldestAtMs')])
      .where('doneAtMs', 'is', null)
      .where('dueAtMs', '<=', nowMs)
      .where('leaseUntilMs', '<=', nowMs)
      .groupBy('kind')
      .execute(),

  readBacklog: async (nowMs: number): Promise<Omit<Backlog, 'jobs'>> => {
    const { count, oldestAtMs, givenUp } = await db
      .selectFrom('events')
      .select((eb) => [
        eb.fn.countAll<number>().filterWhere('givenUpAtMs', 'is', null).as('count'),
        eb.fn.min<number | null>('createdAtMs').filterWhere('givenUpAtMs', 'is', null).as('oldestAtMs'),
        eb.fn.count<number>('givenUpAtMs').as('givenUp'),
      ])
      .where('deliveredAtMs', 'is', null)
      .executeTakeFirstOrThrow()
    const openActions = await db
      .selectFrom('actions')
      .select((eb) => ['state', eb.fn.countAll<number>().as('count'), eb.fn.min('createdAtMs').as('oldestAtMs')])
      .where('endedAtMs', 'is', null)
      .groupBy('state')
      .execute()
    return { events: { count, oldestAtMs: oldestAtMs ?? nowMs, givenUp }, openActions }
  },
})
