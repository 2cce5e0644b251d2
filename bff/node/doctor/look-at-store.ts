import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Config } from '../../config.ts'
import { migrations } from '../../store/migrations/migrations.ts'
import type { Tables } from '../../store/schema.ts'
import { openSqlite } from '../../store/sqlite.ts'
import { createStore } from '../../store/store.ts'
import { codeOf, type Finding, fail, ok, warn } from './finding.ts'

/** Is it there, does it take a write, is its schema the one of this version? Brings nothing forward. */
export const lookAtStore = async ({
  dataDir,
  databaseUrl,
}: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<Finding[]> => {
  const file = join(dataDir, 'countersign.sqlite')
  if (databaseUrl === null && !existsSync(file)) return [notMadeYet(dataDir)]
  const name = databaseUrl === null ? `SQLite ${file}` : `PostgreSQL at ${placeIn(databaseUrl)}`
  let db: Kysely<Tables> | undefined
  try {
    db = databaseUrl === null ? openSqlite(file) : await openPostgres(databaseUrl)
    const done = await migrationsIn(db)
    if (done.length === 0) return [warn('store-schema', `${name} answers and is empty`)]
    await createStore(db).proveWritable(Date.now())
    return [ok('store', `${name} takes a write`), schemaFinding(done)]
  } catch (error) {
    const code = codeOf(error)
    return [fail('store', `${name} does not take a write (${code})`, todos.find(([codes]) => codes.test(code))?.[1])]
  } finally {
    await db?.destroy()
  }
}

const placeIn = (url: string) => (URL.canParse(url) ? new URL(url).host : 'DATABASE_URL')

const openPostgres = async (url: string) => (await import('../../store/postgres.ts')).openPostgres(url, 1)

/** The nearest folder that exists decides whether the others can be made. */
const notMadeYet = (dataDir: string): Finding => {
  let folder = resolve(dataDir)
  while (!existsSync(folder)) folder = dirname(folder)
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return ok('store', `SQLite is not there yet; the first start makes it in ${dataDir}`)
  } catch {
    return fail('store', `this user cannot write to ${folder}`, 'Give it to the user that runs Countersign.')
  }
}

const migrationsIn = async (db: Kysely<Tables>): Promise<string[]> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  return rows.map(({ name }) => name)
}

const schemaFinding = (done: readonly string[]): Finding => {
  const left = Object.keys(migrations).filter((name) => !done.includes(name))
  const newer = done.filter((name) => !(name in migrations))
  if (left.length > 0) return warn('store-schema', `migrations that are not done yet: ${left.join(', ')}`)
  return ok('store-schema', `up to date${newer.length > 0 ? `; a newer version has added ${newer.join(', ')}` : ''}`)
}

/** By SQLSTATE, or the system's own code. */
const todos: readonly (readonly [code: RegExp, todo: string])[] = [
  [/^28/, 'User or password in DATABASE_URL are not taken: look at them, and at pg_hba.conf.'],
  [/^3D/, 'Make the database that DATABASE_URL names.'],
  [/^42501/, 'Give the user of DATABASE_URL the right to write to the tables.'],
  [/^(ENOTFOUND|EAI_AGAIN)/, 'The host in DATABASE_URL is not found: look at its name, and at the resolver.'],
  [/^E(CONN|TIMEDOUT|HOST|NET)/, 'Start the database, or open the way to it through the firewall.'],
]
