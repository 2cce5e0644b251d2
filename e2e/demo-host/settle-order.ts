import { ReceiptError } from '../../public/verify-receipt.js'
import type { Bank, Proof } from './bank.ts'
import type { Countersign } from './countersign-client.ts'
import type { Order } from './order-book.ts'

export type SettleDeps = {
  bank: Bank
  countersign: Countersign
  /** Throws unless this is a receipt for exactly what the order would do now. */
  verify: (receipt: string, order: Order) => Promise<Proof>
}

/**
 * Called for a callback and for a held read alike; neither is believed by itself.
 * Returns whether the order has come to its end.
 */
export const settleOrder = async (deps: SettleDeps, order: Order, signal: AbortSignal, waitMs = 0) => {
  if (order.actionId === null) return false
  const { bank, countersign } = deps
  const { decision } = await countersign.read(order.actionId, waitMs, signal)
  if (decision === null) return false
  if (decision === 'approved') await execute(deps, order, await countersign.readReceipt(order.actionId))
  // Nothing moves, so no proof is needed.
  else bank.orders.end(order.id, decision)
  return true
}

const execute = async ({ bank, verify }: SettleDeps, order: Order, receipt: string) => {
  try {
    bank.execute(order.id, await verify(receipt, order))
  } catch (error) {
    // Keys that cannot be fetched just now say nothing against the receipt: the next look tries again.
    if (!(error instanceof ReceiptError) || error.mayPass) throw error
    console.error(`order ${order.id} is stopped: ${error.code}`)
    bank.orders.end(order.id, 'stopped')
  }
}
