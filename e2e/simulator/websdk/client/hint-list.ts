import { block, plain, type Say, textElement } from './elements.ts'
import type { PaymentHint } from './payment-hint.ts'
import type { TextKey } from './texts.ts'

/** Which card or account the host asked for. */
export function hintList(hint: PaymentHint, subject: 'card' | 'account', say: Say) {
  const rows: [TextKey, string | null][] = [
    [`hint.type.${subject}`, hint.type],
    ['hint.number', hint.number],
    ['hint.holder', hint.holder],
  ]
  const terms = document.createElement('dl')
  for (const [key, value] of rows) {
    if (!value) continue
    terms.append(textElement('dt', key, say), Object.assign(plain('dd', value), { dir: 'auto' }))
  }
  return block('hint', textElement('h2', `hint.title.${subject}`, say), terms)
}
