import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Section } from './sections.ts'

/** `{ retry: { title: '…' } }` as `retry.title` → `…`. */
export const flatten = (section: Section, before = ''): Record<string, string> =>
  Object.entries(section).reduce<Record<string, string>>((flat, [key, leaf]) => {
    if (typeof leaf === 'string') flat[before + key] = leaf
    else Object.assign(flat, flatten(leaf, `${before}${key}.`))
    return flat
  }, {})

/** Messages that are parsed already: no parser travels to the browser. What a language lacks is said in English. */
export const compileWords = (english: Section, translated: Section | undefined): Record<string, CompiledMessage> => {
  const words = { ...flatten(english), ...flatten(translated ?? {}) }
  return Object.fromEntries(Object.entries(words).map(([id, message]) => [id, compile(id, message)]))
}

const compile = (id: string, message: string): CompiledMessage => {
  try {
    return compileMessageOrThrow(message)
  } catch (cause) {
    throw new Error(`The text "${id}" is no ICU message: ${message}`, { cause })
  }
}
