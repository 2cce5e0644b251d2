import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely'
import type { Tables } from './schema.ts'

type Value = null | number | bigint | string | Uint8Array

/**
 * SQLite as an embedded store: WAL, and `synchronous=FULL`, because what was acknowledged must outlive a power cut.
 * One process owns the file, so waiting long for a lock would only stop it. Kysely's own dialect speaks to better-sqlite3; Node's built-in driver differs in how parameters are handed over.
 */
export const openSqlite = (file: string): Kysely<Tables> => {
  const database = new DatabaseSync(file, { timeout: 250 })
  database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON')
  const prepared = createPrepared(database)
  return new Kysely<Tables>({
    plugins: [new CamelCasePlugin()],
    dialect: new SqliteDialect({
      database: {
        close: () => database.close(),
        prepare: (text) => {
          const statement = prepared(text)
          const values = (parameters: readonly unknown[]) => parameters as Value[]
          return {
            reader: statement.columns().length > 0,
            all: (parameters) => statement.all(...values(parameters)),
            run: (parameters) => statement.run(...values(parameters)),
            iterate: (parameters) => statement.iterate(...values(parameters)),
          }
        },
      },
    }),
  })
}

/** Our queries are few and come again and again; lists of changing length make a few more. */
const maxPrepared = 500

const createPrepared = (database: DatabaseSync) => {
  const kept = new Map<string, StatementSync>()
  return (text: string): StatementSync => {
    const statement = kept.get(text) ?? database.prepare(text)
    if (kept.size >= maxPrepared && !kept.has(text)) kept.clear()
    kept.set(text, statement)
    return statement
  }
}
