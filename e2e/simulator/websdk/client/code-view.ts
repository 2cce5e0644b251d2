import { block, form, plain, quietButton, type Say, textElement } from './elements.ts'
import type { TextKey } from './texts.ts'

export type CodeStep = {
  kind: 'email' | 'phone'
  /** Masked; null when there is nothing that a code could be sent to. */
  identifier: string | null
  note: TextKey | null
  canGoBack: boolean
}
export type Typed = { code: string } | 'resend' | 'back'

const errorId = 'code-error'

export const noteOf = (note: TextKey | null, say: Say) =>
  note ? [Object.assign(block('note', textElement('p', note, say)), { id: errorId })] : []

export function codeForm({ kind, note }: CodeStep, say: Say, done: (typed: Typed) => void) {
  const input = document.createElement('input')
  input.id = input.name = 'code'
  input.inputMode = 'numeric'
  input.autocomplete = 'one-time-code'
  input.maxLength = 12
  input.required = true
  const label = Object.assign(textElement('label', 'code.label', say), { htmlFor: input.id })
  const error = Object.assign(plain('p', '', 'error'), { id: 'code-field-error' })
  const isMistaken = note !== null && note !== 'code.sent-again'
  input.ariaInvalid = String(isMistaken)
  input.setAttribute('aria-describedby', `${error.id}${isMistaken ? ` ${errorId}` : ''}`)

  const submit = () => {
    // Copied from a mail, a code often comes with spaces around or inside it.
    const code = input.value.replace(/\s/g, '')
    const isWhole = /^\d{6}$/.test(code)
    error.textContent = isWhole ? '' : say('code.not-six-digits')
    input.ariaInvalid = String(!isWhole)
    if (isWhole) done({ code })
    else input.focus()
    return isWhole
  }
  const content = [
    form('submit-code', 'code.submit', say, [block('field', label, error, input)], submit),
    quietButton('resend-code', `code.resend.${kind}`, say, () => done('resend')),
  ]
  return { content, focus: isMistaken ? input : null }
}
