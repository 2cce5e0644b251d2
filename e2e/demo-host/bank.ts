import type { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { canonicalJson, type Verified } from '../../public/verify-receipt.js'
import { type Card, digestOf, type Operation, payoutCardOf, transferOf } from './operation.ts'
import { createOrderBook, type Order } from './order-book.ts'

export const person = { id: 'user-42', name: 'Ann Example', email: 'ann@example.com' }
export const card: Card = { id: 'card-1', brand: 'Visa', lastDigits: '4242', holder: person.name }
export const transferCents = 25_000

const payeeRow = v.object({ id: v.string(), name: v.string(), iban: v.string() })
const accountRow = v.object({ balance_cents: v.number() })

/** A receipt that `verifyReceipt` found good, and its text for the bank's own records. */
export type Proof = Verified & { receipt: string }

export type Bank = ReturnType<typeof createBank>

/** The rules of the bank: what an order would do, and the one gate before it is done. */
export const createBank = (database: DatabaseSync, now = () => new Date()) => {
  const orders = createOrderBook(database, now)
  const payees = () => v.parse(v.array(payeeRow), database.prepare('SELECT id, name, iban FROM payees').all())
  const balanceCents = () =>
    v.parse(accountRow, database.prepare('SELECT balance_cents FROM account').get()).balance_cents

  /** Made anew from the rows each time, so that it is what would be done now and not what was once asked. */
  const operationOf = (order: Pick<Order, 'kind' | 'subjectId' | 'amountCents'>): Operation => {
    if (order.kind === 'payout-card') return payoutCardOf(card)
    const payee = payees().find(({ id }) => id === order.subjectId)
    if (!payee) throw new Error(`There is no payee ${order.subjectId}.`)
    return transferOf(payee, order.amountCents)
  }

  /** Once more, from the rows as they are inside this transaction: they may have changed since the receipt was verified. */
  const isAllowed = (order: Order, { jti, canonical, claims }: Proof) =>
    jti === order.actionId &&
    claims.sub === person.id &&
    canonical === canonicalJson(operationOf(order)) &&
    order.amountCents <= balanceCents()

  const move = (order: Order, { jti, receipt }: Proof) => {
    // The action id is the ledger's key: a receipt that was used once pays nothing again, whatever order it is put to.
    database
      .prepare('INSERT INTO ledger VALUES (?, ?, ?, ?, ?)')
      .run(jti, order.id, order.amountCents, receipt, now().toISOString())
    database.prepare('UPDATE account SET balance_cents = balance_cents - ?').run(order.amountCents)
  }

  return {
    orders,
    payees,
    balanceCents,
    operationOf,

    placeTransfer: (payeeId: string) => {
      const wanted = { kind: 'transfer', subjectId: payeeId, amountCents: transferCents } as const
      return orders.place({ ...wanted, digest: digestOf(operationOf(wanted)) })
    },
    placePayoutCard: () => {
      const wanted = { kind: 'payout-card', subjectId: card.id, amountCents: 0 } as const
      return orders.place({ ...wanted, digest: digestOf(operationOf(wanted)) })
    },

    /** Does what the order says, at most once, and only if the receipt names exactly that. */
    execute: (orderId: string, proof: Proof) => {
      database.exec('BEGIN IMMEDIATE')
      try {
        const order = orders.read(orderId)
        if (order?.state === 'waiting') {
          const allowed = isAllowed(order, proof)
          if (allowed) move(order, proof)
          orders.end(orderId, allowed ? 'executed' : 'stopped')
        }
        database.exec('COMMIT')
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
  }
}
