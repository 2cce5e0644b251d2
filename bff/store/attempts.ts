import type { Kysely, Transaction } from 'kysely'
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
   * Keeps a webhook, once, and asks for the read that it hints at, or for the erasure that it tells of; both or
   * neither. Unknown ones are kept too, and change nothing.
   */
  keepWebhook: (hook: {
    bodyHash: string
    type: string | null
    externalActionId: string | null
    sumsubActionId: string | null
    receivedAtMs: number
    /** Sumsub keeps nothing of this person any more. */
    erasedApplicantId: string | null
  }): Promise<{ outcome: 'kept' | 'doubled' | 'unknown'; actionId?: string }> =>
    inTransaction(db, async (trx) => {
      const attempt = await trx
        .selectFrom('attempts')
        .select(['actionId', 'sumsubActionId'])
        .where('externalActionId', '=', hook.externalActionId ?? '')
        .executeTakeFirst()
      const { sumsubActionId, erasedApplicantId, ...row } = hook
      const kept = await trx
        .insertInto('inbox')
        .values({ ...row, actionId: attempt?.actionId ?? null })
        .onConflict((conflict) => conflict.column('bodyHash').doNothing())
        .executeTakeFirst()
      const actionId = attempt?.actionId
      if (kept.numInsertedOrUpdatedRows !== 1n) return { outcome: 'doubled', ...(actionId && { actionId }) }
      const forgotten = await askToForget(trx, erasedApplicantId, hook.receivedAtMs)
      if (!attempt) return { outcome: forgotten > 0 ? 'kept' : 'unknown' }
      if (attempt.sumsubActionId === null && sumsubActionId !== null)
        await trx
          .updateTable('attempts')
          .set({ sumsubActionId })
          .where('externalActionId', '=', hook.externalActionId ?? '')
          .execute()
      await askFor(trx, [
        { kind: 'read-upstream', actionId: attempt.actionId, dueAtMs: hook.receivedAtMs, priority: 0 },
      ])
      return { outcome: 'kept', actionId: attempt.actionId }
    }),
})

const askToForget = async (trx: Transaction<Tables>, applicantId: string | null, nowMs: number): Promise<number> => {
  if (applicantId === null) return 0
  const actions = await trx.selectFrom('actions').select('id').where('applicantId', '=', applicantId).execute()
  await askFor(
    trx,
    actions.map(({ id }) => ({ kind: 'forget', actionId: id, about: 'now', dueAtMs: nowMs })),
  )
  return actions.length
}
