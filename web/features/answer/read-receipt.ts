import { answer, path } from '#contract/read-own-receipt.ts'
import { call } from '../../api/call.ts'
import { type Receipt, receiptOf } from './receipt.ts'

export const readReceipt = async (action: string, signal?: AbortSignal): Promise<Receipt> => {
  const { receipt } = await call({ path, action, answer, signal })
  return receiptOf(receipt)
}
