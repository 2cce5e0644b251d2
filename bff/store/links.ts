import { type Kysely, sql, type Transaction } from 'kysely'
import { type Quota, takeQuota } from './buckets.ts'
import { askFor, type Job } from './jobs.ts'
import type { Tables } from './schema.ts'
import { inTransaction, lockAction } from './transaction.ts'

export type NewLink = {
  id: string
  codeHash: string
  expiresAtMs: number
  keyId?: string
  typedHash?: string | null
  purpose?: 'mail' | 'other-device'
}

/** Links: pointers to an action, of which only the newest of its kind works. */
export const linkVerbs = (db: Kysely<Tables>) => ({
  /**
   * A fresh link to mail; every older one of this action dies. With a limit, only as many in all, and only that long
   * after the one before: gives how long to wait when it is too soon, null when there were enough.
   */
  replaceLink: (
    actionId: string,
    link: NewLink,
    nowMs: number,
    { jobs, limit, quota }: { jobs: Job[]; limit?: { links: number; pauseMs: number }; quota?: Quota | undefined },
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
      await takeQuota(trx, quota, nowMs)
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
  readNewestLink: (id: string): Promise<{ id: string; keyId: string | null; typedHash: string | null } | undefined> =>
    db
      .selectFrom('links')
      .select(['id', 'keyId', 'typedHash'])
      .where('id', '=', id)
      .where('replacedAtMs', 'is', null)
      .executeTakeFirst(),

  findLink: async (codeHash: string) => {
    const row = await db.selectFrom('links').selectAll().where('codeHash', '=', codeHash).executeTakeFirst()
    return row && { actionId: row.actionId, redeemedAtMs: row.redeemedAtMs }
  },

  /** The hash by which every other verb knows the link with one of these typed codes. */
  findTypedLink: async (typedHashes: readonly string[]): Promise<string | undefined> => {
    const row = await db.selectFrom('links').select('codeHash').where('typedHash', 'in', typedHashes).executeTakeFirst()
    return row?.codeHash
  },
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
