import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { migrations } from './migrations/migrations.ts'
import type { Tables } from './schema.ts'

/**
 * Brings the schema forward. Migrations only add, so an instance of an older version runs on a newer schema: what a
 * newer one has done already is taken as done. Throws, naming the migration that failed.
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  const done = await alreadyDone(db)
  const known: Record<string, Migration> = { ...Object.fromEntries(done.map((name) => [name, nothing])), ...migrations }
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(known) } })
  const { error, results } = await migrator.migrateToLatest()
  const failed = results?.find(({ status }) => status === 'Error')
  if (error) throw new Error(`database migration ${failed?.migrationName ?? ''} failed`, { cause: error })
}

const nothing: Migration = { up: () => Promise.resolve() }

const alreadyDone = async (db: Kysely<Tables>): Promise<string[]> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  return rows.map(({ name }) => name)
}
