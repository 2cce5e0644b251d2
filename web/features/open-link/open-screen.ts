import type { Problem } from '../../api/api-error.ts'
import { isolated } from '../../text/isolated.ts'
import { type OpenWords, openProblems } from '../../text/open-words.ts'
import { type NextStep, problemWords } from '../../text/problem-words.ts'

/** What the static page can show. It comes as `ready`, except that its button does nothing without the script. */
export type OpenState =
  | { at: 'ready' }
  | { at: 'typing' }
  | { at: 'problem'; problem: Problem; typed: boolean }
  | { at: 'sent'; sentTo: string; typed: boolean }

/** Puts a state on the page. All words go in as text: nothing here can become markup. */
export const show = (page: ParentNode, words: OpenWords, state: OpenState): void => {
  const next = state.at === 'problem' ? nextStepOf(state.problem) : null
  const { title, text } = saidOf(words, state)
  const wrong = isWrongCode(state)
  const canType = state.at === 'typing' || next === 'openMail' || (state.at === 'sent' && state.typed)
  element(page, 'h1').textContent = title
  element(page, '[data-text="open.text"]').textContent = text
  showButton(page, 'continue', state.at === 'ready')
  showButton(page, 'take-over', next === 'takeOver')
  showButton(page, 'resend', next === 'resend' || next === 'takeOver')
  showButton(page, 'retry', next === 'reload')
  element(page, 'form').hidden = !canType
  showButton(page, 'send-code', canType)
  codeField(page).setAttribute('aria-invalid', String(wrong))
  showButton(page, 'type-code', state.at === 'problem' && state.typed && !canType)
  const advice = (next === 'openMail' && !wrong) || next === 'askHost' ? words[`nextSteps.${next}`] : null
  element(page, '[data-part="advice"]').hidden = advice === null
  showPart(page, 'advice-text', advice)
  showPart(page, 'reference', state.at === 'problem' ? referenceOf(words, state.problem) : null)
  showBusy(page, words, false)
  markRoot(page, state)
}

/** Where a code is typed. What is in it stays until the page leaves. */
export const codeField = (page: ParentNode) => element<HTMLInputElement>(page, 'input')

const isWrongCode = (state: OpenState): boolean =>
  state.at === 'problem' && state.typed && state.problem.code === 'link-not-valid'

/** Says in other words what does not change with the state. */
export const relabel = (page: Document, words: OpenWords): void => {
  const texts: Readonly<Record<string, string>> = words
  for (const part of page.querySelectorAll<HTMLElement>('[data-text]')) {
    const text = texts[part.dataset.text ?? '']
    if (text !== undefined) part.textContent = text
  }
}

/** The buttons stay where they are and keep the focus; the status line is what a screen reader says. */
export const showBusy = (page: ParentNode, words: OpenWords, busy: boolean): void => {
  for (const button of page.querySelectorAll('button')) {
    if (busy) button.setAttribute('aria-disabled', 'true')
    else button.removeAttribute('aria-disabled')
  }
  showPart(page, 'status', busy ? words['open.busy'] : null)
}

/** Where the app would go on, this page has nothing to go on with. */
const nextStepOf = ({ code }: Problem): NextStep => {
  const { next } = problemWords(code)
  return next === 'resume' ? 'openMail' : next
}

const saidOf = (words: OpenWords, state: OpenState): { title: string; text: string } => {
  if (state.at === 'ready') return { title: words['open.title'], text: words['open.text'] }
  if (state.at === 'typing') return { title: words['open.type.title'], text: words['open.type.text'] }
  if (isWrongCode(state)) return { title: words['open.type.wrong.title'], text: words['open.type.wrong.text'] }
  if (state.at === 'sent')
    return { title: words['open.sent.title'], text: filled(words['open.sent.text'], 'sentTo', state.sentTo) }
  const known = problemWords(state.problem.code).words
  const problem = openProblems.find((each) => each === known) ?? 'ourFault'
  return { title: words[`problems.${problem}.title`], text: words[`problems.${problem}.text`] }
}

/** These words are not parsed: their few values need no more than a place. */
const filled = (text: string, name: string, value: string): string =>
  text.replace(`{${name}}`, () => isolated(value, true))

const referenceOf = (words: OpenWords, { requestId }: Problem): string | null =>
  requestId && filled(words['open.reference'], 'requestId', requestId)

const markRoot = (page: ParentNode, state: OpenState): void => {
  const { dataset } = element(page, '.page')
  dataset.step = state.at === 'problem' ? 'problem' : 'open'
  if (state.at === 'problem') dataset.problem = state.problem.code
  else delete dataset.problem
}

const showButton = (page: ParentNode, action: string, shown: boolean): void => {
  const button = element(page, `[data-action="${action}"]`)
  button.hidden = !shown
  button.removeAttribute('disabled')
}

const showPart = (page: ParentNode, name: string, text: string | null): void => {
  const part = element(page, `[data-part="${name}"]`)
  part.textContent = text
  part.hidden = text === null
}

const element = <Found extends HTMLElement = HTMLElement>(page: ParentNode, selector: string): Found => {
  const found = page.querySelector<Found>(selector)
  if (!found) throw new Error(`open.html has no ${selector}`)
  return found
}
