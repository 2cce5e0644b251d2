import { type Kysely, sql, type Transaction } from 'kysely'
import { answerShownForMs } from '../domain/session.ts'
import { askFor, type Job } from './jobs.ts'
import type { Tables } from './schema.ts'
import { liveSessions, type NewSession, screensChanged } from './sessions.ts'
import { inTransaction, lockAction } from './transaction.ts'

export type NewLink = {
  id: string
  codeHash: string
  expiresAtMs: number
  keyId?: string
  purpose?: 'mail' | 'other-device'
}
export type LinkRefusal =
  | 'link-not-valid'
  | 'link-used'
  | 'link-expired'
  | 'link-replaced'
  | 'link-cancelled'
  | 'link-finished'

/** Links and the sessions that they turn into. */
export const linkVerbs = (db: Kysely<Tables>) => ({
  /**
   * A fresh link to mail; every older one of this action dies. With a limit, only as many in all, and only that long
   * after the one before: gives how long to wait when it is too soon, null when there were enough.
   */
  replaceLink: (
    actionId: string,
    link: NewLink,
    nowMs: number,
    { jobs, limit }: { jobs: Job[]; limit?: { links: number; pauseMs: number } },
  ): Promise<{ waitMs: number | null } | undefined> =>
    inTransaction(db, async (trx) => {
      await lockAction(trx, actionId)
      const links = await linksFor(trx, actionId, 'mail')
      const soonestMs = (links[0]?.createdAtMs ?? 0) + (limit?.pauseMs ?? 0)
      if (limit && links.length >= limit.links) return { waitMs: null }
      // The first link came with the action itself: whoever lost that mail need not wait.
      if (limit && links.length > 1 && nowMs < soonestMs) return { waitMs: soonestMs - nowMs }
      await liveLinks(trx, actionId).set({ replacedAtMs: nowMs }).execute()
      await insertLink(trx, actionId, link, nowMs)
      await askFor(trx, jobs)
      return undefined
    }),

  /**
   * A link from one screen to another; older ones of its kind die, those in the mail stay. False when there were as
   * many as there may be.
   */
  handOver: (actionId: string, link: NewLink, nowMs: number, limit: number): Promise<boolean> =>
    inTransaction(db, async (trx) => {
      await lockAction(trx, actionId)
      if ((await linksFor(trx, actionId, 'other-device')).length >= limit) return false
      await liveLinks(trx, actionId).set({ replacedAtMs: nowMs }).where('purpose', '=', 'other-device').execute()
      await insertLink(trx, actionId, { ...link, purpose: 'other-device' }, nowMs)
      return true
    }),

  /** This link, while it is the newest of its action. */
  readNewestLink: (id: string): Promise<{ id: string; keyId: string | null } | undefined> =>
    db
      .selectFrom('links')
      .select(['id', 'keyId'])
      .where('id', '=', id)
      .where('replacedAtMs', 'is', null)
      .executeTakeFirst(),

  findLink: async (codeHash: string) => {
    const row = await db.selectFrom('links').selectAll().where('codeHash', '=', codeHash).executeTakeFirst()
    return row && { actionId: row.actionId, redeemedAtMs: row.redeemedAtMs }
  },

  /**
   * Spends a link: one conditional UPDATE decides between any number of presses. The winner gets a session. After a
   * mailed link sessions from older ones end; after a hand-over they look on.
   */
  redeemLink: (
    codeHash: string,
    session: NewSession,
    nowMs: number,
  ): Promise<{ actionId: string; matchCode: string | null } | { refusal: LinkRefusal; actionId: string | null }> =>
    inTransaction(db, async (trx) => {
      const link = await lockedLink(trx, codeHash)
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
        .returning(['actionId', 'purpose'])
        .executeTakeFirst()
      if (!link || !redeemed) return whyNot(link)
      const { actionId, purpose } = redeemed
      const matchCode = purpose === 'other-device' ? (session.matchCode ?? null) : null
      const others =
        purpose === 'other-device'
          ? await liveSessions(trx, actionId).set({ role: 'watcher', matchCode }).executeTakeFirst()
          : await liveSessions(trx, actionId).set({ endedAtMs: nowMs, endedBy: 'replaced' }).executeTakeFirst()
      await insertSession(trx, actionId, { session, matchCode }, nowMs)
      if (others.numUpdatedRows > 0n)
        await screensChanged(trx, actionId, matchCode === null ? 'opened-again' : 'handed-over', nowMs)
      return { actionId, matchCode }
    }),

  /**
   * A second press on the newest mailed link, which was opened elsewhere: goes on here, and every other session ends.
   * Undefined where there is nothing that could go on.
   */
  takeOver: (codeHash: string, session: NewSession, nowMs: number): Promise<{ actionId: string } | undefined> =>
    inTransaction(db, async (trx) => {
      const link = await lockedLink(trx, codeHash)
      if (link?.purpose !== 'mail' || link.redeemedAtMs === null || link.replacedAtMs !== null) return undefined
      const shown = link.state === 'decided' && nowMs < (link.endedAtMs ?? 0) + answerShownForMs
      if (link.endedAtMs !== null && !shown) return undefined
      await liveSessions(trx, link.actionId).set({ endedAtMs: nowMs, endedBy: 'moved' }).execute()
      await insertSession(trx, link.actionId, { session, matchCode: null }, nowMs)
      await screensChanged(trx, link.actionId, 'taken-over', nowMs)
      return { actionId: link.actionId }
    }),
})

const linksFor = (trx: Transaction<Tables>, actionId: string, purpose: 'mail' | 'other-device') =>
  trx
    .selectFrom('links')
    .select('createdAtMs')
    .where('actionId', '=', actionId)
    .where('purpose', '=', purpose)
    .orderBy('number', 'desc')
    .execute()

const liveLinks = (trx: Transaction<Tables>, actionId: string) =>
  trx.updateTable('links').where('actionId', '=', actionId).where('replacedAtMs', 'is', null)

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

export const insertLink = (trx: Transaction<Tables>, actionId: string, link: NewLink, createdAtMs: number) =>
  trx
    .insertInto('links')
    .values((eb) => ({
      ...link,
      actionId,
      createdAtMs,
      number: eb
        .selectFrom('links')
        .where('actionId', '=', actionId)
        .select((each) => sql<number>`${each.fn.countAll()} + 1`.as('number')),
      redeemedAtMs: null,
      replacedAtMs: null,
    }))
    .execute()

/** Told apart only to someone who holds a code that we once gave out. */
const whyNot = (link: FoundLink | undefined): { refusal: LinkRefusal; actionId: string | null } =>
  link ? { refusal: refusalOf(link), actionId: link.actionId } : { refusal: 'link-not-valid', actionId: null }

type FoundLink = NonNullable<Awaited<ReturnType<typeof lockedLink>>>

/** A link with its action, which nobody else changes until the end of this transaction: one after the other gets a session. */
const lockedLink = async (trx: Transaction<Tables>, codeHash: string) => {
  const found = await trx.selectFrom('links').select('actionId').where('codeHash', '=', codeHash).executeTakeFirst()
  if (!found) return undefined
  await lockAction(trx, found.actionId)
  return trx
    .selectFrom('links')
    .innerJoin('actions', 'actions.id', 'links.actionId')
    .select(['links.actionId', 'purpose', 'redeemedAtMs', 'replacedAtMs', 'actions.state', 'actions.endedAtMs'])
    .where('codeHash', '=', codeHash)
    .executeTakeFirst()
}

const refusalOf = (link: FoundLink): LinkRefusal => {
  if (link.state === 'cancelled') return 'link-cancelled'
  if (link.state === 'expired') return 'link-expired'
  if (link.endedAtMs !== null) return 'link-finished'
  if (link.replacedAtMs !== null) return 'link-replaced'
  return link.redeemedAtMs !== null ? 'link-used' : 'link-expired'
}
