import type { Kysely, Transaction } from 'kysely'
import { type Gone, liveUntilMs, type Session } from '../domain/session.ts'
import type { Tables } from './schema.ts'
import { announce, inTransaction, lockAction } from './transaction.ts'

export type NewSession = { idHash: string; expiresAtMs: number; matchCode?: string }

/** Browsers and what they may do: one holder acts, watchers have handed the action to another device. */
export const sessionVerbs = (db: Kysely<Tables>) => ({
  /** A live session, or why this one is none any more; undefined when there never was one. */
  findSession: async (idHash: string, nowMs: number): Promise<Session | { gone: Gone } | undefined> => {
    const row = await db
      .selectFrom('sessions')
      .innerJoin('actions', 'actions.id', 'sessions.actionId')
      .selectAll('sessions')
      .select('actions.endedAtMs as actionEndedAtMs')
      .where('idHash', '=', idHash)
      .executeTakeFirst()
    if (!row) return undefined
    const expiresAtMs = liveUntilMs(row)
    if (row.endedAtMs !== null || nowMs >= expiresAtMs) return { gone: row.endedBy ?? 'over' }
    const { actionId, role, matchCode } = row
    return { idHash, actionId, role, matchCode, expiresAtMs, ended: row.actionEndedAtMs !== null }
  },

  /** A session that is used lives on. */
  extendSession: async (idHash: string, expiresAtMs: number): Promise<void> => {
    await db
      .updateTable('sessions')
      .set({ expiresAtMs })
      .where('idHash', '=', idHash)
      .where('endedAtMs', 'is', null)
      .where('expiresAtMs', '<', expiresAtMs)
      .execute()
  },

  /** A watcher becomes the holder again, and what was handed on and not opened yet is worth nothing. */
  takeBack: ({ idHash, actionId }: Session, nowMs: number): Promise<void> =>
    inTransaction(db, async (trx) => {
      await lockAction(trx, actionId)
      const mine = await trx
        .updateTable('sessions')
        // The number was for whoever went over: here there is nothing to compare any more.
        .set({ role: 'holder', matchCode: null })
        .where('idHash', '=', idHash)
        .where('role', '=', 'watcher')
        .where('endedAtMs', 'is', null)
        .executeTakeFirst()
      if (mine.numUpdatedRows !== 1n) return
      await liveSessions(trx, actionId).set({ role: 'watcher' }).where('idHash', '!=', idHash).execute()
      await trx
        .updateTable('links')
        .set({ replacedAtMs: nowMs })
        .where('actionId', '=', actionId)
        .where('purpose', '=', 'other-device')
        .where('replacedAtMs', 'is', null)
        .execute()
      await screensChanged(trx, actionId, 'taken-back', nowMs)
    }),
})

export const liveSessions = (trx: Transaction<Tables>, actionId: string) =>
  trx.updateTable('sessions').where('actionId', '=', actionId).where('endedAtMs', 'is', null)

/**
 * Which screen acts is news for every screen, and for the host's timeline: a version of its own, so that no held read
 * sleeps over it. What has ended does not change any more.
 */
export const screensChanged = async (trx: Transaction<Tables>, actionId: string, event: string, atMs: number) => {
  const action = await trx
    .updateTable('actions')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', actionId)
    .where('endedAtMs', 'is', null)
    .returning(['version', 'state'])
    .executeTakeFirst()
  if (action)
    await trx
      .insertInto('audit')
      .values({ actionId, version: action.version, atMs, event, fromState: action.state, toState: action.state })
      .execute()
  await announce(trx, actionId)
}
