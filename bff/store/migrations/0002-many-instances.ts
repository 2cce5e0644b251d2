import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { isPostgres } from '../engine.ts'

/** Only adds, with defaults: an older version still runs on this schema while instances are replaced one by one. */
const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('jobs')
    .addColumn('lease', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await db.schema
    .alterTable('jobs')
    .addColumn('priority', 'integer', (c) => c.notNull().defaultTo(1))
    .execute()
  await db.schema.createIndex('jobs_by_action').on('jobs').column('action_id').execute()

  await db.schema.alterTable('links').addColumn('key_id', 'text').execute()
  await db.schema
    .alterTable('links')
    .addColumn('purpose', 'text', (c) => c.notNull().defaultTo('mail'))
    .execute()
  await db.schema.alterTable('sessions').addColumn('match_code', 'text').execute()
  await db.schema
    .alterTable('sessions')
    .addColumn('role', 'text', (c) => c.notNull().defaultTo('holder'))
    .execute()
  await db.schema.alterTable('sessions').addColumn('ended_by', 'text').execute()
  await db.schema.alterTable('actions').addColumn('erased_at_ms', 'bigint').execute()
  await db.schema
    .createIndex('actions_by_person')
    .on('actions')
    .columns(['host_id', 'user_id', 'ended_at_ms'])
    .execute()

  await db.schema
    .createTable('events')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('action_id', 'text', (c) => c.notNull().references('actions.id'))
    .addColumn('host_id', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('created_at_ms', 'bigint', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addColumn('last_status', 'integer')
    .addColumn('last_try_at_ms', 'bigint')
    .addColumn('delivered_at_ms', 'bigint')
    .addColumn('given_up_at_ms', 'bigint')
    .execute()
  await db.schema.createIndex('events_by_host').on('events').columns(['host_id', 'created_at_ms', 'id']).execute()

  await db.schema
    .createTable('buckets')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('level', 'double precision', (c) => c.notNull())
    .addColumn('at_ms', 'bigint', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('sandbox_keys')
    .addColumn('number', 'integer', (c) => c.primaryKey())
    .addColumn('jwk', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('epochs')
    .addColumn('number', 'integer', (c) => c.primaryKey())
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('started_at_ms', 'bigint', (c) => c.notNull())
    .execute()

  await (isPostgres(db) ? appendOnlyPostgres : appendOnlySqlite).execute(db)
}

/** History is added to, never changed. Rows leave only as a whole, when their time of keeping is over. */
const appendOnlySqlite = sql`
  create trigger audit_append_only before update on audit
  begin select raise(abort, 'audit rows are never changed'); end`

const appendOnlyPostgres = sql`
  create function refuse_audit_change() returns trigger language plpgsql as
    $$ begin raise exception 'audit rows are never changed'; end $$;
  create trigger audit_append_only before update on audit
    for each row execute function refuse_audit_change()`

export const manyInstances: Migration = { up }
