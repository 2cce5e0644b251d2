import { type Expected, verifyReceipt } from '../../public/verify-receipt.js'
import { type Bank, type Proof, person } from './bank.ts'
import type { Order } from './order-book.ts'

/** Verifies a receipt against what the order would do if it were executed now. */
export const createVerify =
  (bank: Pick<Bank, 'operationOf'>, trusted: Pick<Expected, 'jwks' | 'issuer' | 'audience'>) =>
  async (receipt: string, order: Order): Promise<Proof> => {
    const verified = await verifyReceipt(receipt, {
      ...trusted,
      operation: bank.operationOf(order),
      person: person.id,
      ...(order.actionId !== null && { actionId: order.actionId }),
    })
    return { ...verified, receipt }
  }
