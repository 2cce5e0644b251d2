import type { Kysely } from 'kysely'
import type { State } from '../contract/words.ts'
import type { Tables } from './schema.ts'

/** Something that happened to an action. Its own moves have a version; what happened beside them has none. */
export type Entry = { atMs: number; event: string; from: State | null; to: State | null; version: number | null }

const beside = (atMs: number | null, event: string): Entry[] =>
  atMs === null ? [] : [{ atMs, event, from: null, to: null, version: null }]

/**
 * The history of an action: every move from the audit, and what is on record of its links and of what its host was told.
 * Moves stand in the order of their versions, also when the clock was set back between two of them.
 */
export const timelineVerbs = (db: Kysely<Tables>) => ({
  readTimeline: async (actionId: string): Promise<Entry[]> => {
    const rows = await db
      .selectFrom('audit')
      .select(['atMs', 'event', 'fromState', 'toState', 'version'])
      .where('actionId', '=', actionId)
      .orderBy('version')
      .execute()
    const moves = rows.map(({ fromState, toState, ...row }): Entry => ({ ...row, from: fromState, to: toState }))
    const links = await db
      .selectFrom('links')
      .select(['createdAtMs', 'redeemedAtMs', 'replacedAtMs'])
      .where('actionId', '=', actionId)
      .orderBy('number')
      .execute()
    const told = await db
      .selectFrom('events')
      .select(['deliveredAtMs', 'givenUpAtMs'])
      .where('actionId', '=', actionId)
      .execute()
    const erased = await db.selectFrom('actions').select('erasedAtMs').where('id', '=', actionId).executeTakeFirst()
    const entries = [
      ...moves.slice(0, 1),
      ...links.flatMap(({ createdAtMs, redeemedAtMs, replacedAtMs }) => [
        ...beside(createdAtMs, 'link-made'),
        ...beside(redeemedAtMs, 'link-redeemed'),
        ...beside(replacedAtMs, 'link-replaced'),
      ]),
      ...moves.slice(1),
      ...told.flatMap(({ deliveredAtMs, givenUpAtMs }) => [
        ...beside(deliveredAtMs, 'host-told'),
        ...beside(givenUpAtMs, 'host-not-told'),
      ]),
      ...beside(erased?.erasedAtMs ?? null, 'erased'),
    ]
    const orderMs = new Map(entries.map((entry) => [entry, entry.atMs]))
    let latestMs = 0
    for (const move of moves) {
      latestMs = Math.max(latestMs, move.atMs)
      orderMs.set(move, latestMs)
    }
    // What happened in the same millisecond stays as above: a link is made by the question and redeemed before it opens.
    return entries.sort((a, b) => (orderMs.get(a) ?? 0) - (orderMs.get(b) ?? 0))
  },
})
