import { block, form, plain, type Say, textElement } from './elements.ts'
import type { Filled } from './fill-form.ts'
import { type Field, formField } from './form-field.ts'
import type { Answers, Item, Problem, Questionnaire } from './questionnaire.ts'
import { isTextKey } from './texts.ts'

export type FormStep = { questionnaire: Questionnaire; answers: Answers; problems: Problem[]; canGoBack: boolean }

type Asked = { section: string; item: Item; field: Field }

export function formView({ questionnaire, answers, problems }: FormStep, say: Say, done: (filled: Filled) => void) {
  const asked: Asked[] = []
  const sections = questionnaire.sections.map(({ id: section, title, items }) => {
    const fields = items.map((item) => {
      const field = formField(item, answers[section]?.[item.id] ?? [], `q-${section}-${item.id}`, say)
      asked.push({ section, item, field })
      return field.element
    })
    return labelled(title, fields)
  })
  const summary = problemSummary(asked, problems, say)
  const element = form('submit-form', 'form.submit', say, sections, () => {
    done(filledIn(asked))
    return true
  })
  const showAsked = () => showOnlyAsked(asked)
  element.addEventListener('change', showAsked)
  showAsked()
  return { content: [...summary, element], focus: summary[0] ?? null }
}

function labelled(title: string, fields: HTMLElement[]) {
  const part = document.createElement('section')
  part.append(plain('h2', title), ...fields)
  return part
}

/** A question that hangs on another one's answer comes and goes with it. */
function showOnlyAsked(asked: Asked[]) {
  for (const { section, item, field } of asked) field.element.hidden = !isAsked(asked, section, item)
}

function isAsked(asked: Asked[], section: string, { onlyIf }: Item) {
  if (!onlyIf) return true
  const other = asked.find((one) => one.section === section && one.item.id === onlyIf.item)
  return other?.field.values().includes(onlyIf.value) ?? false
}

function filledIn(asked: Asked[]): Filled {
  const answers: Answers = {}
  const files: Filled['files'] = []
  for (const { section, item, field } of asked) {
    if (!isAsked(asked, section, item)) continue
    answers[section] = { ...answers[section], [item.id]: field.values() }
    for (const file of field.files()) files.push({ section, item: item.id, file })
  }
  return { answers, files }
}

/** Above the form, with a way to each field; beside each field as well. */
function problemSummary(asked: Asked[], problems: Problem[], say: Say): HTMLElement[] {
  const links = problems.flatMap(({ section, item, problem }) => {
    const found = asked.find((one) => one.section === section && one.item.id === item)
    if (!found) return []
    const key = `form.problem.${problem}`
    const text = say(isTextKey(key) ? key : 'form.problem.wrong')
    found.field.showError(text)
    const link = Object.assign(plain('a', `${found.item.title} ${text}`), { href: `#${found.field.focusId}` })
    link.addEventListener('click', (event) => {
      // The fragment of the hosted page is its code, and must stay.
      event.preventDefault()
      document.getElementById(found.field.focusId)?.focus()
    })
    const entry = document.createElement('li')
    entry.append(link)
    return [entry]
  })
  if (links.length === 0) return []
  const list = document.createElement('ul')
  list.append(...links)
  const summary = block('note summary', textElement('h2', 'form.problems', say), list)
  summary.tabIndex = -1
  return [summary]
}
