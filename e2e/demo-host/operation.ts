import { createHash } from 'node:crypto'
import { canonicalJson } from '../../public/verify-receipt.js'

export type Operation = {
  type: string
  title: string
  lines: { label: string; value: string }[]
  data: Record<string, string | number>
}

export type Payee = { id: string; name: string; iban: string }
export type Card = { id: string; brand: string; lastDigits: string; holder: string }

const format = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
export const money = (cents: number) => `${format.format(cents / 100)} EUR`

export const transferOf = (payee: Payee, amountCents: number): Operation => ({
  type: 'transfer',
  title: `Send ${money(amountCents)}`,
  lines: [
    { label: 'Amount', value: money(amountCents) },
    { label: 'To', value: payee.name },
    { label: 'IBAN', value: payee.iban },
  ],
  data: { amountCents, iban: payee.iban },
})

export const payoutCardOf = (card: Card): Operation => ({
  type: 'payout-change',
  title: 'Add a card for payouts',
  lines: [
    { label: 'Card', value: `${card.brand} ending in ${card.lastDigits}` },
    { label: 'Name on the card', value: card.holder },
  ],
  data: { cardId: card.id, lastDigits: card.lastDigits },
})

/** What the receipt must name: base64url(SHA-256(RFC 8785 form)). Made here, not taken from Countersign's answer. */
export const digestOf = (operation: Operation) =>
  createHash('sha256').update(canonicalJson(operation)).digest('base64url')
