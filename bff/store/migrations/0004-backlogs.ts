import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is claimed next, in this very order: however many wait behind it. */
const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createIndex('jobs_next')
    .on('jobs')
    .columns(['kind', 'priority', 'due_at_ms'])
    .where(sql<boolean>`done_at_ms is null`)
    .execute()
}

export const backlogs: Migration = { up }
