import { fields, text } from './shape.ts'

/** What the person is told about the card to photograph. */
export type PaymentHint = { type: string | null; number: string | null; holder: string | null }

/** Reads both generations: `paymentMethod` (2023) and `paymentSource` (2026). */
export function readPaymentHint(value: unknown): PaymentHint | null {
  const hint = fields(value)
  const fixed = fields(hint.fixedInfo)
  const doc = fields(fields(hint.data).requiredIdDoc)
  const number = text(doc.number) ?? text(fixed.accountIdentifier)
  const name = [doc.firstName, doc.middleName, doc.lastName].filter((part) => typeof part === 'string' && part !== '')
  const brand = text(hint.subType) ?? text(fixed.institutionName)
  const read = {
    type: brand ?? text(hint.type) ?? text(fixed.type),
    number: number && masked(number),
    holder: name.length > 0 ? name.join(' ') : text(fixed.fullName),
  }
  // That it is a card, or a transfer, is what the whole screen says.
  return brand || read.number || read.holder ? read : null
}

/** A host may have sent the whole number: never more than its end is shown. */
const masked = (number: string) => `•••• ${number.replace(/\s/g, '').slice(-4)}`

export const paymentKinds = ['bankCard', 'eWallet', 'wireTransfer'] as const
export type PaymentKind = (typeof paymentKinds)[number]

/** The two generations name the same things differently. A card, unless something else is asked for. */
export const paymentKindOf = (type: string | null): PaymentKind => {
  if (type === 'eWallet' || type === 'cryptoWallet') return 'eWallet'
  return type === 'wireTransfer' || type === 'bankStatement' ? 'wireTransfer' : 'bankCard'
}
