import type { Kysely, Transaction } from 'kysely'
import type { Action } from '../domain/action.ts'
import type { Tables } from './schema.ts'
import { inTransaction } from './transaction.ts'

const dayMs = 24 * 3_600_000
/** Webhooks are only the record of a hint: what was read because of them is in the action. */
const inboxKeptMs = 30 * dayMs
/** Every bucket is full long before. */
const bucketsKeptMs = 2 * dayMs

/** What stands in the place of what was shown. */
const blank = {
  operation: JSON.stringify({ type: '', title: '', lines: [], data: {} } satisfies Action['operation']),
  details: JSON.stringify({ requireSelfie: false } satisfies Action['details']),
  findings: null,
  email: null,
  locale: null,
  returnUrl: null,
  // A hash of what the host sent, some of which could be guessed.
  requestHash: '',
}

/** How things are forgotten: security.md D37. */
export const retentionVerbs = (db: Kysely<Tables>) => ({
  /** Actions of a person of which there is still something to erase, open ones included. */
  actionsToErase: async (hostId: string, userId: string): Promise<string[]> => {
    const rows = await db
      .selectFrom('actions')
      .select('id')
      .where('hostId', '=', hostId)
      .where('userId', '=', userId)
      .where('erasedAtMs', 'is', null)
      .execute()
    return rows.map(({ id }) => id)
  },

  /**
   * Takes out of an ended action what says who the person is and what it was about. Digest, ids, decision, receipt,
   * times and history stay: they prove what was decided. False when there was nothing to do.
   */
  eraseAction: (id: string, nowMs: number): Promise<boolean> =>
    inTransaction(db, async (trx) => {
      const row = await trx.selectFrom('actions').select('answer').where('id', '=', id).executeTakeFirst()
      const erased = await trx
        .updateTable('actions')
        .set({ ...blank, answer: withoutLabels(row?.answer ?? null), erasedAtMs: nowMs })
        .where('id', '=', id)
        .where('endedAtMs', 'is not', null)
        .where('erasedAtMs', 'is', null)
        .executeTakeFirst()
      if (erased.numUpdatedRows !== 1n) return false
      await trx
        .updateTable('links')
        .set({ expiresAtMs: nowMs })
        .where('actionId', '=', id)
        .where('expiresAtMs', '>', nowMs)
        .execute()
      await trx.deleteFrom('sessions').where('actionId', '=', id).execute()
      await dropJobs(trx, id)
      return true
    }),

  /** The time of its record is over too: nothing of it stays. */
  removeAction: (id: string): Promise<void> =>
    inTransaction(db, async (trx) => {
      for (const table of ['sessions', 'links', 'attempts', 'audit', 'events', 'jobs'] as const)
        await trx.deleteFrom(table).where('actionId', '=', id).execute()
      await trx.deleteFrom('actions').where('id', '=', id).execute()
    }),

  /** What belongs to no action and has had its time. */
  dropOld: async (nowMs: number): Promise<void> => {
    await db
      .deleteFrom('inbox')
      .where('receivedAtMs', '<', nowMs - inboxKeptMs)
      .execute()
    await db
      .deleteFrom('buckets')
      .where('atMs', '<', nowMs - bucketsKeptMs)
      .execute()
  },
})

const withoutLabels = (answer: string | null): string | null =>
  answer && JSON.stringify({ ...(JSON.parse(answer) as NonNullable<Action['answer']>), rejectLabels: [] })

/** What its host has not been told yet is still told, and the record still ends. */
const dropJobs = (trx: Transaction<Tables>, actionId: string) =>
  trx
    .deleteFrom('jobs')
    .where('actionId', '=', actionId)
    .where((eb) => eb.or([eb('doneAtMs', 'is not', null), eb('kind', 'not in', ['tell-host', 'forget'])]))
    .execute()
