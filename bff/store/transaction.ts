import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import { isPostgres } from './engine.ts'
import type { Tables } from './schema.ts'

/** serialization_failure and deadlock_detected (postgresql.org/docs/15/errcodes-appendix.html): nothing was done. */
const mayRepeat = new Set(['40001', '40P01'])
const tries = 5

/** All or nothing. PostgreSQL may ask for the whole of it once more; never for a part. */
export const inTransaction = async <T>(
  db: Kysely<Tables>,
  run: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> => {
  for (let left = tries - 1; ; left--) {
    try {
      return await db.transaction().execute(run)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (left === 0 || !mayRepeat.has(code)) throw error
    }
  }
}

/** Until the end of this transaction nobody else changes what hangs on this action. SQLite has one writer anyway. */
export const lockAction = async (trx: Transaction<Tables>, actionId: string): Promise<void> => {
  if (isPostgres(trx)) await trx.selectFrom('actions').select('id').where('id', '=', actionId).forUpdate().execute()
}

/** Wakes who waits for this action on other instances, at the commit and only then. */
export const announce = async (trx: Transaction<Tables>, actionId: string): Promise<void> => {
  if (isPostgres(trx)) await sql`select pg_notify(${changesChannel}, ${actionId})`.execute(trx)
}

export const changesChannel = 'countersign_changes'
