import { block, plain, type Say } from './elements.ts'
import type { Item } from './questionnaire.ts'

export type Field = {
  element: HTMLElement
  /** What an error leads to. */
  focusId: string
  values: () => string[]
  files: () => File[]
  showError: (text: string | null) => void
}

type Control = Pick<Field, 'values' | 'focusId'> & { controls: HTMLElement[]; isGroup: boolean; files?: () => File[] }

/** One question: label, hint, error and control, tied together for those who do not see how they stand. */
export function formField(item: Item, given: string[], id: string, say: Say): Field {
  const control = controlOf(item, given, id, say)
  const hint = item.hint ? [Object.assign(plain('p', item.hint, 'hint-text'), { id: `${id}-hint` })] : []
  const error = Object.assign(plain('p', '', 'error'), { id: `${id}-error` })
  const title = item.required ? item.title : `${item.title} ${say('form.optional')}`
  const element = control.isGroup ? document.createElement('fieldset') : document.createElement('div')
  const label = control.isGroup
    ? plain('legend', title)
    : Object.assign(plain('label', title), { htmlFor: control.focusId })
  element.className = 'field'
  element.append(label, ...hint, error, ...control.controls)
  const described = [...hint, error].map((part) => part.id).join(' ')
  const describedParts = control.isGroup ? [element] : control.controls.filter((part) => part.id === control.focusId)
  for (const part of describedParts) part.setAttribute('aria-describedby', described)
  return {
    element,
    focusId: control.focusId,
    values: control.values,
    files: control.files ?? (() => []),
    showError: (text) => {
      error.textContent = text ?? ''
      element.classList.toggle('wrong', text !== null)
      for (const part of describedParts) part.ariaInvalid = String(text !== null)
    },
  }
}

function controlOf(item: Item, given: string[], id: string, say: Say): Control {
  switch (item.type) {
    case 'bool':
      return choices(
        'radio',
        [
          { value: 'true', title: say('form.yes') },
          { value: 'false', title: say('form.no') },
        ],
        given,
        id,
      )
    case 'multiSelect':
      return choices('checkbox', item.options, given, id)
    case 'select':
    case 'country':
      return listOf(item, given, id, say)
    case 'fileAttachment':
      return fileInput(given, id, say)
    case 'textArea':
      return written(document.createElement('textarea'), item, given, id)
    default:
      return written(document.createElement('input'), item, given, id)
  }
}

const inputTypes: Record<string, Partial<HTMLInputElement>> = {
  date: { type: 'date' },
  number: { inputMode: 'decimal' },
  int: { inputMode: 'numeric' },
  phone: { type: 'tel', autocomplete: 'tel' },
}

function written(element: HTMLInputElement | HTMLTextAreaElement, item: Item, given: string[], id: string): Control {
  Object.assign(element, inputTypes[item.type], { id, name: item.id, required: item.required, value: given[0] ?? '' })
  const values = () => (element.value.trim() === '' ? [] : [element.value.trim()])
  return { controls: [element], focusId: id, isGroup: false, values }
}

function listOf(item: Item, given: string[], id: string, say: Say): Control {
  const element = document.createElement('select')
  const none = Object.assign(plain('option', say('form.choose')), { value: '' })
  element.append(none, ...item.options.map(({ value, title }) => Object.assign(plain('option', title), { value })))
  Object.assign(element, { id, name: item.id, required: item.required, value: given[0] ?? '' })
  return { controls: [element], focusId: id, isGroup: false, values: () => (element.value ? [element.value] : []) }
}

function choices(type: 'radio' | 'checkbox', options: Item['options'], given: string[], id: string): Control {
  const inputs = options.map(({ value }, at) =>
    Object.assign(document.createElement('input'), {
      type,
      value,
      name: id,
      id: `${id}-${at}`,
      checked: given.includes(value),
    }),
  )
  const controls = inputs.map((input, at) => {
    const label = plain('label', options[at]?.title ?? '')
    label.htmlFor = input.id
    return block('choice', input, label)
  })
  const values = () => inputs.filter(({ checked }) => checked).map(({ value }) => value)
  return { controls, focusId: `${id}-0`, isGroup: true, values }
}

/** A browser never lets a page fill in a file: what was attached before stays, unless another one is chosen. */
function fileInput(given: string[], id: string, say: Say): Control {
  const input = Object.assign(document.createElement('input'), {
    type: 'file',
    accept: 'image/jpeg,image/png,application/pdf',
    id,
  })
  const attached = given.length > 0 ? [plain('p', say('form.attached'), 'hint-text')] : []
  const files = () => [...(input.files ?? [])]
  return { controls: [...attached, input], focusId: id, isGroup: false, values: () => given, files }
}
