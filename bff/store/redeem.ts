import type { Kysely, Transaction } from 'kysely'
import { answerShownForMs } from '../domain/session.ts'
import type { Tables } from './schema.ts'
import { liveSessions, type NewSession, screensChanged } from './sessions.ts'
import { inTransaction, lockAction } from './transaction.ts'

export type LinkRefusal =
  | 'link-not-valid'
  | 'link-used'
  | 'link-expired'
  | 'link-replaced'
  | 'link-cancelled'
  | 'link-finished'

type Redeemed = { actionId: string; matchCode: string | null }
type Refused = { refusal: LinkRefusal; actionId: string | null }

/** How a link turns into a session. */
export const redeemVerbs = (db: Kysely<Tables>) => {
  const turns = new Map<string, Promise<unknown>>()

  return {
    /**
     * Of a crowd that presses at once, one takes its turn here and the others look afterwards what is left: a read
     * each, instead of a queue of transactions. Between processes the database decides.
     */
    redeemLink: async (codeHash: string, session: NewSession, nowMs: number): Promise<Redeemed | Refused> => {
      const turn = turns.get(codeHash)
      if (turn) {
        await turn
        return spend(db, codeHash, session, nowMs)
      }
      const mine = spend(db, codeHash, session, nowMs)
      turns.set(
        codeHash,
        Promise.allSettled([mine]).then(() => turns.delete(codeHash)),
      )
      return mine
    },

    /**
     * A second press on the newest mailed link, which was opened elsewhere: goes on here, and every other session ends.
     * Undefined where there is nothing that could go on.
     */
    takeOver: (codeHash: string, session: NewSession, nowMs: number): Promise<{ actionId: string } | undefined> =>
      inTransaction(db, async (trx) => {
        const seen = await readLink(trx, codeHash)
        if (seen) await lockAction(trx, seen.actionId)
        const link = await readLink(trx, codeHash)
        if (link?.purpose !== 'mail' || link.redeemedAtMs === null || link.replacedAtMs !== null) return undefined
        const shown = link.state === 'decided' && nowMs < (link.endedAtMs ?? 0) + answerShownForMs
        if (link.endedAtMs !== null && !shown) return undefined
        await liveSessions(trx, link.actionId).set({ endedAtMs: nowMs, endedBy: 'moved' }).execute()
        await insertSession(trx, link.actionId, { session, matchCode: null }, nowMs)
        await screensChanged(trx, link.actionId, 'taken-over', nowMs)
        return { actionId: link.actionId }
      }),
  }
}

/**
 * One conditional UPDATE decides between any number of presses. The winner gets a session. After a mailed link sessions
 * from older ones end; after a hand-over they look on.
 */
const spend = async (
  db: Kysely<Tables>,
  codeHash: string,
  session: NewSession,
  nowMs: number,
): Promise<Redeemed | Refused> => {
  const seen = await readLink(db, codeHash)
  if (!seen) return { refusal: 'link-not-valid', actionId: null }
  const { actionId, purpose } = seen
  const over = refusalOf(seen, nowMs)
  if (over) return { refusal: over, actionId }
  return inTransaction(db, async (trx) => {
    await lockAction(trx, actionId)
    const redeemed = await trx
      .updateTable('links')
      .set({ redeemedAtMs: nowMs })
      .where('codeHash', '=', codeHash)
      .where('redeemedAtMs', 'is', null)
      .where('replacedAtMs', 'is', null)
      .where('expiresAtMs', '>', nowMs)
      .where('actionId', 'in', (eb) =>
        // A decided action still shows its answer to whoever opens the link for the first time.
        eb
          .selectFrom('actions')
          .select('id')
          .where((row) => row.or([row('endedAtMs', 'is', null), row('state', '=', 'decided')])),
      )
      .executeTakeFirst()
    if (redeemed.numUpdatedRows !== 1n) {
      const now = await readLink(trx, codeHash)
      return { refusal: (now && refusalOf(now, nowMs)) ?? 'link-used', actionId }
    }
    const matchCode = purpose === 'other-device' ? (session.matchCode ?? null) : null
    const [left, event] =
      purpose === 'other-device'
        ? [{ role: 'watcher' as const, matchCode }, 'handed-over']
        : [{ endedAtMs: nowMs, endedBy: 'replaced' as const }, 'opened-again']
    const others = await liveSessions(trx, actionId).set(left).executeTakeFirst()
    await insertSession(trx, actionId, { session, matchCode }, nowMs)
    if (others.numUpdatedRows > 0n) await screensChanged(trx, actionId, event, nowMs)
    return { actionId, matchCode }
  })
}

const insertSession = (
  trx: Transaction<Tables>,
  actionId: string,
  { session: { idHash, expiresAtMs }, matchCode }: { session: NewSession; matchCode: string | null },
  createdAtMs: number,
) =>
  trx
    .insertInto('sessions')
    .values({ idHash, actionId, createdAtMs, expiresAtMs, endedAtMs: null, matchCode })
    .execute()

type FoundLink = NonNullable<Awaited<ReturnType<typeof readLink>>>

const readLink = (db: Kysely<Tables>, codeHash: string) =>
  db
    .selectFrom('links')
    .innerJoin('actions', 'actions.id', 'links.actionId')
    .select(['links.actionId', 'purpose', 'redeemedAtMs', 'replacedAtMs', 'links.expiresAtMs'])
    .select(['actions.state', 'actions.endedAtMs'])
    .where('codeHash', '=', codeHash)
    .executeTakeFirst()

/** Told apart only to someone who holds a code that we once gave out. Undefined while the link can be opened. */
const refusalOf = (link: FoundLink, nowMs: number): LinkRefusal | undefined => {
  const fresh = link.redeemedAtMs === null && link.replacedAtMs === null && nowMs < link.expiresAtMs
  if (link.state === 'cancelled') return 'link-cancelled'
  if (link.state === 'expired') return 'link-expired'
  if (link.endedAtMs !== null) return link.state === 'decided' && fresh ? undefined : 'link-finished'
  if (fresh) return undefined
  if (link.replacedAtMs !== null) return 'link-replaced'
  return link.redeemedAtMs !== null ? 'link-used' : 'link-expired'
}
