import { type Kysely, sql } from 'kysely'
import { actionVerbs } from './actions.ts'
import { attemptVerbs } from './attempts.ts'
import { backlogVerbs } from './backlog.ts'
import { bucketVerbs } from './buckets.ts'
import { epochVerbs } from './epochs.ts'
import { eventVerbs } from './events.ts'
import { jobVerbs } from './jobs.ts'
import { linkVerbs } from './links.ts'
import type { Tables } from './schema.ts'
import { sessionVerbs } from './sessions.ts'

/**
 * The state behind the pages. Every verb is one transaction, every change of an action one conditional UPDATE
 * with its audit row and the work that follows from it. What a verb has returned is on disk.
 */
export type Store = ReturnType<typeof createStore>

export const createStore = (db: Kysely<Tables>) => ({
  ...actionVerbs(db),
  ...linkVerbs(db),
  ...sessionVerbs(db),
  ...attemptVerbs(db),
  ...jobVerbs(db),
  ...eventVerbs(db),
  ...bucketVerbs(db),
  ...backlogVerbs(db),
  ...epochVerbs(db),

  /** Fails when the database cannot be read. */
  ping: async () => {
    await sql`select 1`.execute(db)
  },

  close: () => db.destroy(),
})
