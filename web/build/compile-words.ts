import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Section } from './sections.ts'

type Compiled = { [key: string]: string | CompiledMessage | Compiled }

/**
 * Messages that are parsed already: no parser travels to the browser. What a language lacks is said in English. They
 * stay nested as they are written, since ids written out make the file a tenth larger.
 */
export const compileWords = (english: Section, translated: Section = {}, before = ''): Compiled =>
  Object.fromEntries(
    Object.entries(english).map(([key, leaf]) => {
      const own = translated[key]
      if (typeof leaf === 'string') return [key, compile(before + key, typeof own === 'string' ? own : leaf)]
      return [key, compileWords(leaf, typeof own === 'object' ? own : {}, `${before}${key}.`)]
    }),
  )

/** A message without values stays a plain string. */
const compile = (id: string, message: string): string | CompiledMessage => {
  try {
    const parts = compileMessageOrThrow(message)
    return parts.every((part) => typeof part === 'string') ? parts.join('') : parts
  } catch (cause) {
    throw new Error(`The text "${id}" is no ICU message: ${message}`, { cause })
  }
}

/** `{ retry: { title: '…' } }` as `retry.title` → `…`. */
export const flatten = (section: Section, before = ''): Record<string, string> =>
  Object.entries(section).reduce<Record<string, string>>((flat, [key, leaf]) => {
    if (typeof leaf === 'string') flat[before + key] = leaf
    else Object.assign(flat, flatten(leaf, `${before}${key}.`))
    return flat
  }, {})
