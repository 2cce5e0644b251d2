import type { Kysely } from 'kysely'
import type { Attempt } from '../domain/decide.ts'
import { askFor } from './jobs.ts'
import type { Tables } from './schema.ts'
import { inTransaction } from './transaction.ts'

/** Attempts, and what Sumsub says of them by webhook. */
export const attemptVerbs = (db: Kysely<Tables>) => ({
  readAttempt: (actionId: string, number: number): Promise<Attempt | undefined> =>
    db
      .selectFrom('attempts')
      .selectAll()
      .where('actionId', '=', actionId)
      .where('number', '=', number)
      .executeTakeFirst(),

  /** What Sumsub told us of an attempt when it made the action. */
  noteAttempt: async (externalActionId: string, known: { sumsubActionId: string | null; levelName?: string }) => {
    await db.updateTable('attempts').set(known).where('externalActionId', '=', externalActionId).execute()
  },

  /**
   * Keeps a webhook, once, and asks for the read that it hints at; both or neither. Gives the action that it
   * is about, or undefined: unknown ones are kept too, and change nothing.
   */
  keepWebhook: (hook: {
    bodyHash: string
    type: string | null
    externalActionId: string | null
    sumsubActionId: string | null
    receivedAtMs: number
  }): Promise<string | undefined> =>
    inTransaction(db, async (trx) => {
      const attempt = await trx
        .selectFrom('attempts')
        .select(['actionId', 'sumsubActionId'])
        .where('externalActionId', '=', hook.externalActionId ?? '')
        .executeTakeFirst()
      const { sumsubActionId, ...row } = hook
      const kept = await trx
        .insertInto('inbox')
        .values({ ...row, actionId: attempt?.actionId ?? null })
        .onConflict((conflict) => conflict.column('bodyHash').doNothing())
        .executeTakeFirst()
      if (!attempt || kept.numInsertedOrUpdatedRows !== 1n) return attempt?.actionId
      if (attempt.sumsubActionId === null && sumsubActionId !== null)
        await trx
          .updateTable('attempts')
          .set({ sumsubActionId })
          .where('externalActionId', '=', hook.externalActionId ?? '')
          .execute()
      await askFor(trx, [
        { kind: 'read-upstream', actionId: attempt.actionId, dueAtMs: hook.receivedAtMs, priority: 0 },
      ])
      return attempt.actionId
    }),
})
