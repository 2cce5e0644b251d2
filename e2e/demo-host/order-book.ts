import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'

/** `waiting` is the only state that is left again. `stopped`: approved, but not for what would have been done. */
const states = [
  'waiting',
  'executed',
  'declined',
  'inconclusive',
  'refused',
  'expired',
  'cancelled',
  'stopped',
] as const
export type OrderState = (typeof states)[number]

const orderRow = v.object({
  id: v.string(),
  kind: v.picklist(['transfer', 'payout-card']),
  /** A payee or a card. */
  subjectId: v.string(),
  amountCents: v.number(),
  /** Of the operation as it was when the order was placed. */
  digest: v.string(),
  actionId: v.nullable(v.string()),
  state: v.picklist(states),
  placedAt: v.string(),
})
export type Order = v.InferOutput<typeof orderRow>

const columns = `id, kind, subject_id AS "subjectId", amount_cents AS "amountCents", digest,
  action_id AS "actionId", state, placed_at AS "placedAt"`

export const createOrderBook = (database: DatabaseSync, now = () => new Date()) => {
  const changes = new EventEmitter().setMaxListeners(0)

  const list = (condition: string) =>
    v.parse(v.array(orderRow), database.prepare(`SELECT ${columns} FROM orders ${condition}`).all())
  const readOne = (condition: string, value: string) =>
    v.parse(v.optional(orderRow), database.prepare(`SELECT ${columns} FROM orders WHERE ${condition}`).get(value))

  return {
    read: (id: string) => readOne('id = ?', id),
    readByAction: (actionId: string) => readOne('action_id = ?', actionId),
    newest: () => list('ORDER BY placed_at DESC LIMIT 10'),
    waiting: () => list("WHERE state = 'waiting'"),
    hasPayoutCard: () => list("WHERE kind = 'payout-card' AND state = 'executed' LIMIT 1").length > 0,

    place: (asked: Pick<Order, 'kind' | 'subjectId' | 'amountCents' | 'digest'>): Order => {
      const order: Order = {
        ...asked,
        id: randomUUID(),
        actionId: null,
        state: 'waiting',
        placedAt: now().toISOString(),
      }
      database
        .prepare(
          'INSERT INTO orders VALUES (:id, :kind, :subjectId, :amountCents, :digest, :actionId, :state, :placedAt)',
        )
        .run(order)
      return order
    },
    setAction: (id: string, actionId: string) => {
      database.prepare('UPDATE orders SET action_id = ? WHERE id = ? AND action_id IS NULL').run(actionId, id)
      changes.emit(id)
    },
    /** The condition makes the first end the only one. */
    end: (id: string, state: OrderState) => {
      database.prepare("UPDATE orders SET state = ? WHERE id = ? AND state = 'waiting'").run(state, id)
      changes.emit(id)
    },
    /** Announces one order, by its id, each time it may have changed. */
    changes,
  }
}
