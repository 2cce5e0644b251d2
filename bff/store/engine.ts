import { type Kysely, PostgresAdapter } from 'kysely'

/** Where the two engines differ, and the verbs have to know. */
export const isPostgres = (db: Pick<Kysely<unknown>, 'getExecutor'>): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter
