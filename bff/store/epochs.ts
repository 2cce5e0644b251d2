import type { Kysely, Transaction } from 'kysely'
import { askFor } from './jobs.ts'
import type { Tables } from './schema.ts'
import { inTransaction } from './transaction.ts'

/** Lives of this database. */
export const epochVerbs = (db: Kysely<Tables>) => ({
  /** Goes into the hash of every link code and session id; empty in the first life. */
  epoch: () => newestLabel(db),

  /**
   * Begins a new life after a backup was restored: what was given out in an older one opens nothing any more, and every
   * action that was open in the backup is looked at. Gives how many those are.
   */
  beginEpoch: (label: string, nowMs: number): Promise<{ openActions: number }> =>
    inTransaction(db, async (trx) => {
      const { number } = await trx
        .selectFrom('epochs')
        .select((eb) => eb.fn.countAll<number>().as('number'))
        .executeTakeFirstOrThrow()
      await trx
        .insertInto('epochs')
        .values({ number: number + 1, label, startedAtMs: nowMs })
        .execute()
      await endGivenOut(trx, nowMs)
      const open = await trx.selectFrom('actions').select('id').where('endedAtMs', 'is', null).execute()
      await askFor(
        trx,
        open.map(({ id }) => ({ kind: 'after-restore', actionId: id, dueAtMs: nowMs })),
      )
      return { openActions: open.length }
    }),
})

const newestLabel = async (db: Kysely<Tables>): Promise<string> => {
  const row = await db.selectFrom('epochs').select('label').orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row?.label ?? ''
}

/** Their hashes fit nothing any more. The rows say so too: a mail that was still to be sent would hold a dead link. */
const endGivenOut = async (trx: Transaction<Tables>, nowMs: number) => {
  await trx.updateTable('links').set({ replacedAtMs: nowMs }).where('replacedAtMs', 'is', null).execute()
  await trx.updateTable('sessions').set({ endedAtMs: nowMs }).where('endedAtMs', 'is', null).execute()
}
