import type { ActionView } from '#contract/action-view.ts'
import type { OperationType } from '#contract/operation-types.ts'

type Shown = Omit<ActionView['operation'], 'type'>

/** One of each kind, as a bank might word it. */
export const sampleOperations: Record<OperationType, Shown> = {
  're-authentication': {
    title: 'Sign in to online banking',
    lines: [
      { label: 'From', value: 'Firefox on Windows, Lisbon' },
      { label: 'At', value: '22 November 2026, 10:58' },
    ],
  },
  transfer: {
    title: 'Send 250.00 EUR to Oak Street Letting',
    lines: [
      { label: 'Amount', value: '250.00 EUR' },
      { label: 'To', value: 'Oak Street Letting' },
      { label: 'IBAN', value: 'GB29 NWBK 6016 1331 9268 19' },
    ],
  },
  withdrawal: {
    title: 'Withdraw 0.42 BTC',
    lines: [
      { label: 'Amount', value: '0.42 BTC' },
      { label: 'Worth about', value: '€ 24,310.55' },
      { label: 'To address', value: 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq' },
    ],
  },
  'payout-change': {
    title: 'Add a card for payouts',
    lines: [
      { label: 'Card', value: 'Visa ending in 4242' },
      { label: 'Name on the card', value: 'Ann Example' },
    ],
  },
  'new-device': {
    title: 'Use your account on a new phone',
    lines: [
      { label: 'Device', value: 'Pixel 11' },
      { label: 'Place', value: 'Leeds, United Kingdom' },
    ],
  },
  password: { title: 'Set a new password', lines: [{ label: 'Account', value: 'ann@example.com' }] },
  limit: {
    title: 'Raise the limit of your card',
    lines: [
      { label: 'Limit until now', value: '1,000.00 EUR' },
      { label: 'New limit', value: '5,000.00 EUR' },
    ],
  },
  'data-export': {
    title: 'Send your account history to Ledgerly',
    lines: [
      { label: 'What', value: 'All accounts, from 1 January 2024' },
      { label: 'To', value: 'Ledgerly Ltd, tax adviser' },
    ],
  },
  general: { title: 'Change the name on your account', lines: [{ label: 'New name', value: 'Ann Example-Stone' }] },
}

/** What a page has to bear: the longest that a host may write, in two directions, and without a place to break it. */
export const longOperation: ActionView['operation'] = {
  type: 'transfer',
  title:
    'Rechtsschutzversicherungsbeitragsvorauszahlung an die Donaudampfschifffahrtsgesellschaftskapitänskasse überweisen',
  lines: [
    { label: 'Amount', value: '1,234,567,890.00 EUR' },
    { label: 'إلى', value: 'مؤسسة الملكية للإسكان والتعمير، الرياض' },
    { label: 'Reference', value: 'A'.repeat(200) },
    { label: 'A label of just as many letters as the contract lets a host use', value: 'and a short value' },
  ],
}
