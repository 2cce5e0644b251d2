import * as v from 'valibot'
import type { Check, PaymentSource } from './actions.ts'
import { text } from './schemas.ts'

const documentData = v.object({
  firstName: v.optional(v.string()),
  lastName: v.optional(v.string()),
  middleName: v.optional(v.string()),
  number: v.optional(v.string()),
  issuedDate: v.optional(v.string()),
  txnAmount: v.optional(v.string()),
})

/** The form of 2023 and 2024. */
export const paymentMethod = v.object({
  type: v.picklist(['bankCard', 'eWallet', 'wireTransfer']),
  subType: v.optional(v.string()),
  data: v.optional(v.object({ requiredIdDoc: v.optional(documentData) })),
})

/** The current form. */
export const paymentSource = v.object({
  fixedInfo: v.object({
    type: v.picklist(['bankCard', 'bankStatement', 'eWallet', 'cryptoWallet']),
    institutionName: v.optional(text),
    fullName: v.optional(text),
    accountIdentifier: v.optional(text),
    email: v.optional(text),
  }),
  checksum: v.optional(v.object({ txns: v.array(v.looseObject({})) })),
})

export type PaymentType =
  | v.InferOutput<typeof paymentMethod>['type']
  | v.InferOutput<typeof paymentSource>['fixedInfo']['type']

/** A card unless host or person said otherwise. */
export const paymentTypeOf = (action: {
  paymentMethod: { type: PaymentType } | null
  paymentSource: { fixedInfo: { type: PaymentType } } | null
}): PaymentType => action.paymentMethod?.type ?? action.paymentSource?.fixedInfo.type ?? 'bankCard'

/** What a look at the proof would have found: exactly what the host said, as nothing here can read a picture. */
export const recognised = (source: PaymentSource, checks: Check[]): PaymentSource => {
  const own = checks.filter(({ checkType }) => checkType === 'PAYMENT_METHOD')
  return {
    ...source,
    info: { ...source.fixedInfo },
    checks: own,
    ownershipChecks: own.map(({ answer }) => ({ answer })),
  }
}
