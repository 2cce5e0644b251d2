import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is looked for all the time among what has been over for years: only rows that still matter are in these. */
const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createIndex('jobs_waiting')
    .on('jobs')
    .columns(['kind', 'due_at_ms'])
    .where(sql<boolean>`done_at_ms is null`)
    .execute()
  await db.schema
    .createIndex('events_undelivered')
    .on('events')
    .column('created_at_ms')
    .where(sql<boolean>`delivered_at_ms is null`)
    .execute()
  await db.schema
    .createIndex('actions_open')
    .on('actions')
    .columns(['state', 'created_at_ms'])
    .where(sql<boolean>`ended_at_ms is null`)
    .execute()
  await db.schema.createIndex('inbox_by_time').on('inbox').column('received_at_ms').execute()
  await db.schema.createIndex('actions_by_applicant').on('actions').column('applicant_id').execute()
}

export const operations: Migration = { up }
