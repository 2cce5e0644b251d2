import type { TextKey } from './texts.ts'

export type Say = (key: TextKey) => string

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

export function block(className: string, ...children: Node[]): HTMLDivElement {
  const element = document.createElement('div')
  element.className = className
  element.append(...children)
  return element
}
