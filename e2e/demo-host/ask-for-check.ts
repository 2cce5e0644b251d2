import { type Bank, card, person } from './bank.ts'
import type { Countersign, NewAction } from './countersign-client.ts'
import type { Order } from './order-book.ts'

const kindOf = {
  transfer: { kind: 'face' },
  'payout-card': { kind: 'payment-method', paymentMethod: { type: 'bankCard', subType: card.brand.toUpperCase() } },
} as const satisfies Record<Order['kind'], Partial<NewAction>>

/** Asks Countersign for the check. May be repeated for the same order: it is asked for once. */
export const askForCheck = async (bank: Bank, countersign: Countersign, order: Order, origin: string) => {
  const action = await countersign.create(order.id, {
    ...kindOf[order.kind],
    user: person,
    operation: bank.operationOf(order),
    deliver: 'email',
    returnUrl: `${origin}/orders/${order.id}`,
  })
  if (action.digest !== order.digest) throw new Error(`Order ${order.id} was understood as something else.`)
  bank.orders.setAction(order.id, action.id)
}
