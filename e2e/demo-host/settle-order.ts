import type { Bank } from './bank.ts'
import type { Countersign } from './countersign-client.ts'
import type { Order } from './order-book.ts'
import type { Receipt } from './verify-receipt.ts'

export type SettleDeps = {
  bank: Bank
  countersign: Countersign
  verify: (token: string) => Promise<Receipt>
}

/**
 * Called for a callback and for a held read alike; neither is believed by itself.
 * Returns whether the order has come to its end.
 */
export const settleOrder = async (
  { bank, countersign, verify }: SettleDeps,
  order: Order,
  signal: AbortSignal,
  waitMs = 0,
) => {
  if (order.actionId === null) return false
  const { decision } = await countersign.read(order.actionId, waitMs, signal)
  if (decision === null) return false
  if (decision === 'approved') {
    bank.execute(order.id, await verify(await countersign.readReceipt(order.actionId)))
  } else {
    // Nothing moves, so no proof is needed.
    bank.orders.end(order.id, decision)
  }
  return true
}
