import { type Kysely, sql, type Transaction } from 'kysely'
import type { Action } from '../domain/action.ts'
import { askFor, type Job } from './jobs.ts'
import type { Tables } from './schema.ts'

export type NewLink = { id: string; codeHash: string; expiresAtMs: number; keyId?: string }
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
   * A fresh link; every older one of this action dies. With a limit, only as many in all, and only that long after
   * the one before: gives how long to wait when it is too soon, null when there were enough.
   */
  replaceLink: (
    actionId: string,
    link: NewLink,
    nowMs: number,
    { jobs, limit }: { jobs: Job[]; limit?: { links: number; pauseMs: number } },
  ): Promise<{ waitMs: number | null } | undefined> =>
    db.transaction().execute(async (trx) => {
      const links = await trx
        .selectFrom('links')
        .select('createdAtMs')
        .where('actionId', '=', actionId)
        .orderBy('number', 'desc')
        .execute()
      const soonestMs = (links[0]?.createdAtMs ?? 0) + (limit?.pauseMs ?? 0)
      if (limit && links.length >= limit.links) return { waitMs: null }
      // The first link came with the action itself: whoever lost that mail need not wait.
      if (limit && links.length > 1 && nowMs < soonestMs) return { waitMs: soonestMs - nowMs }
      await trx
        .updateTable('links')
        .set({ replacedAtMs: nowMs })
        .where('actionId', '=', actionId)
        .where('replacedAtMs', 'is', null)
        .execute()
      await insertLink(trx, actionId, link, nowMs)
      await askFor(trx, jobs)
      return undefined
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
   * Spends a link: one conditional UPDATE decides between any number of presses. The winner gets a session,
   * sessions from older links end.
   */
  redeemLink: (
    codeHash: string,
    session: { idHash: string; expiresAtMs: number },
    nowMs: number,
  ): Promise<{ actionId: string } | { refusal: LinkRefusal; actionId: string | null }> =>
    db.transaction().execute(async (trx) => {
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
        .returning('actionId')
        .executeTakeFirst()
      if (!redeemed) return whyNot(trx, codeHash)
      await trx
        .updateTable('sessions')
        .set({ endedAtMs: nowMs })
        .where('actionId', '=', redeemed.actionId)
        .where('endedAtMs', 'is', null)
        .execute()
      await trx
        .insertInto('sessions')
        .values({ ...session, actionId: redeemed.actionId, createdAtMs: nowMs, endedAtMs: null })
        .execute()
      return redeemed
    }),

  /** The action id of a live session. */
  findSession: async (idHash: string, nowMs: number): Promise<string | undefined> => {
    const row = await db
      .selectFrom('sessions')
      .select('actionId')
      .where('idHash', '=', idHash)
      .where('endedAtMs', 'is', null)
      .where('expiresAtMs', '>', nowMs)
      .executeTakeFirst()
    return row?.actionId
  },
})

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
const whyNot = async (
  trx: Transaction<Tables>,
  codeHash: string,
): Promise<{ refusal: LinkRefusal; actionId: string | null }> => {
  const link = await trx
    .selectFrom('links')
    .innerJoin('actions', 'actions.id', 'links.actionId')
    .select(['actions.id as actionId', 'actions.state', 'actions.endedAtMs', 'redeemedAtMs', 'replacedAtMs'])
    .where('codeHash', '=', codeHash)
    .executeTakeFirst()
  if (!link) return { refusal: 'link-not-valid', actionId: null }
  return { refusal: refusalOf(link), actionId: link.actionId }
}

const refusalOf = (link: {
  state: Action['state']
  endedAtMs: number | null
  replacedAtMs: number | null
  redeemedAtMs: number | null
}): LinkRefusal => {
  if (link.state === 'cancelled') return 'link-cancelled'
  if (link.state === 'expired') return 'link-expired'
  if (link.endedAtMs !== null) return 'link-finished'
  if (link.replacedAtMs !== null) return 'link-replaced'
  return link.redeemedAtMs !== null ? 'link-used' : 'link-expired'
}
