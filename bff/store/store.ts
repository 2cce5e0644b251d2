import type { Kysely } from 'kysely'
import { actionVerbs } from './actions.ts'
import { attemptVerbs } from './attempts.ts'
import { backlogVerbs } from './backlog.ts'
import { bucketVerbs } from './buckets.ts'
import { epochVerbs } from './epochs.ts'
import { eventVerbs } from './events.ts'
import { jobVerbs } from './jobs.ts'
import { linkVerbs } from './links.ts'
import { redeemVerbs } from './redeem.ts'
import { retentionVerbs } from './retention.ts'
import type { Tables } from './schema.ts'
import { sessionVerbs } from './sessions.ts'
import { timelineVerbs } from './timeline.ts'

/**
 * The state behind the pages. Every verb is one transaction, every change of an action one conditional UPDATE
 * with its audit row and the work that follows from it. What a verb has returned is on disk.
 */
export type Store = ReturnType<typeof createStore>

export const createStore = (db: Kysely<Tables>) => ({
  ...actionVerbs(db),
  ...linkVerbs(db),
  ...redeemVerbs(db),
  ...sessionVerbs(db),
  ...attemptVerbs(db),
  ...jobVerbs(db),
  ...eventVerbs(db),
  ...bucketVerbs(db),
  ...backlogVerbs(db),
  ...timelineVerbs(db),
  ...retentionVerbs(db),
  ...epochVerbs(db),

  close: () => db.destroy(),
})
