import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Only adds: links of before, and those that an older version still makes, have no code that can be typed. */
const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('links').addColumn('typed_hash', 'text').execute()
  await db.schema.createIndex('links_typed').on('links').column('typed_hash').unique().execute()
}

export const typedCodes: Migration = { up }
