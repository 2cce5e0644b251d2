import type { TextKey } from './texts.ts'

/** `values` fill the places that a text names in braces. */
export type Say = (key: TextKey, values?: Record<string, string>) => string

export function textElement<Name extends keyof HTMLElementTagNameMap>(name: Name, key: TextKey, say: Say) {
  const element = document.createElement(name)
  element.textContent = say(key)
  return element
}

export function button(action: string, key: TextKey, say: Say, press: () => void): HTMLButtonElement {
  const element = textElement('button', key, say)
  element.type = 'button'
  element.dataset.action = action
  element.addEventListener('click', press)
  return element
}

/** One that is not the main way on. */
export function quietButton(...given: Parameters<typeof button>): HTMLButtonElement {
  const element = button(...given)
  element.className = 'quiet'
  return element
}

export function block(className: string, ...children: Node[]): HTMLDivElement {
  const element = document.createElement('div')
  element.className = className
  element.append(...children)
  return element
}

export function plain<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string, className = '') {
  const element = document.createElement(name)
  element.textContent = text
  if (className) element.className = className
  return element
}

/** A form whose Enter key and button do the same; nothing ever leaves the page by itself. */
export function form(action: string, key: TextKey, say: Say, children: Node[], submit: () => boolean) {
  const press = textElement('button', key, say)
  press.type = 'submit'
  press.dataset.action = action
  const element = document.createElement('form')
  element.noValidate = true
  element.append(...children, press)
  element.addEventListener('submit', (event) => {
    event.preventDefault()
    if (press.disabled) return
    press.disabled = submit()
  })
  return element
}
