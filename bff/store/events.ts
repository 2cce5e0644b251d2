import type { Kysely, Transaction } from 'kysely'
import type { EventStatus } from '../contract/list-events.ts'
import type { HostEvent, NewEvent } from '../domain/host-event.ts'
import { askFor } from './jobs.ts'
import type { Tables } from './schema.ts'
import { inTransaction } from './transaction.ts'

/** Part of the transaction that decides. Kept once, however often it is told. */
export const insertEvent = (trx: Transaction<Tables> | Kysely<Tables>, event: NewEvent, createdAtMs: number) =>
  trx
    .insertInto('events')
    .values({
      ...event,
      createdAtMs,
      tries: 0,
      lastStatus: null,
      lastTryAtMs: null,
      deliveredAtMs: null,
      givenUpAtMs: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()

type Page = {
  status?: EventStatus | undefined
  limit: number
  before?: { createdAtMs: number; id: string } | undefined
}

export const eventVerbs = (db: Kysely<Tables>) => ({
  readEvent: (id: string): Promise<HostEvent | undefined> =>
    db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst(),

  keepEvent: async (event: NewEvent, createdAtMs: number): Promise<void> => {
    await insertEvent(db, event, createdAtMs)
  },

  /** What one try came to. `tries` counts from the first one, or from the last replay. */
  recordTry: async (
    id: string,
    { status, atMs, end }: { status: number; atMs: number; end: 'delivered' | 'given-up' | null },
  ): Promise<void> => {
    await db
      .updateTable('events')
      .set((eb) => ({
        tries: eb('tries', '+', 1),
        lastStatus: status,
        lastTryAtMs: atMs,
        ...(end === 'delivered' && { deliveredAtMs: atMs, givenUpAtMs: null }),
        ...(end === 'given-up' && { givenUpAtMs: atMs }),
      }))
      .where('id', '=', id)
      .execute()
  },

  /** A host's events, newest first. */
  listEvents: (hostId: string, { status, limit, before }: Page): Promise<HostEvent[]> =>
    db
      .selectFrom('events')
      .selectAll()
      .where('hostId', '=', hostId)
      .$if(status === 'delivered', (query) => query.where('deliveredAtMs', 'is not', null))
      .$if(status === 'given-up', (query) =>
        query.where('deliveredAtMs', 'is', null).where('givenUpAtMs', 'is not', null),
      )
      .$if(status === 'pending', (query) => query.where('deliveredAtMs', 'is', null).where('givenUpAtMs', 'is', null))
      .$if(before !== undefined, (query) =>
        query.where((eb) =>
          eb.or([
            eb('createdAtMs', '<', before?.createdAtMs ?? 0),
            eb.and([eb('createdAtMs', '=', before?.createdAtMs ?? 0), eb('id', '<', before?.id ?? '')]),
          ]),
        ),
      )
      .orderBy('createdAtMs', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute(),

  /** Tells it once more from the first try on, with the whole schedule before it. Undefined: not this host's. */
  replayEvent: (hostId: string, id: string, nowMs: number): Promise<HostEvent | undefined> =>
    inTransaction(db, async (trx) => {
      const event = await trx
        .updateTable('events')
        .set({ tries: 0, deliveredAtMs: null, givenUpAtMs: null })
        .where('id', '=', id)
        .where('hostId', '=', hostId)
        .returningAll()
        .executeTakeFirst()
      if (event) await askFor(trx, [{ kind: 'tell-host', actionId: event.actionId, about: id, dueAtMs: nowMs }])
      return event
    }),
})
