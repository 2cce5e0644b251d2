import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'
import { type Locale, locales } from '#contract/locales.ts'
import { flatten } from '../build/compile-words.ts'
import { sections } from '../build/sections.ts'
import { formats } from './formats.ts'
import { englishOnly } from './words.ts'

/** Languages that may lack nothing. */
const complete = locales

const isTranslated = (id: string): boolean => !englishOnly.some((section) => id.startsWith(`${section}.`))

const english = flatten(sections.en ?? {})
const translatable = Object.keys(english).filter(isTranslated)
const wordsOf = (language: Locale) => flatten(sections[language] ?? {})
const started = locales.filter((language) => sections[language])
const texts = started.flatMap((language) =>
  Object.entries(wordsOf(language)).map(([id, message]) => ({ language, id, message })),
)

type Argument = { name: string; kind: string; format: string; branches: string[] }

/** The values that a message needs, those inside of plurals as well. */
const argumentsOf = (parts: CompiledMessage): Argument[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : [argumentOf(part), ...insideOf(part)]))

type Placeholder = Exclude<CompiledMessage[number], string>

const argumentOf = ([name, kind = 'text', format]: Placeholder): Argument => ({
  name,
  kind,
  format: typeof format === 'string' ? format : '',
  branches: Object.keys(branchesOf(format)),
})

const insideOf = ([, , format]: Placeholder): Argument[] =>
  Object.values(branchesOf(format)).flatMap((branch) => (Array.isArray(branch) ? argumentsOf(branch) : []))

const branchesOf = (format: Placeholder[2]): Record<string, unknown> => {
  if (typeof format !== 'object') return {}
  const { offset: _, ...branches } = { offset: 0, ...format }
  return branches
}

const read = (message: string): Argument[] => argumentsOf(compileMessageOrThrow(message))

const needs = (message: string): string[] =>
  [...new Set(read(message).map(({ name, kind, format }) => `${name}, ${kind}, ${format}`))].sort()

/** With the same values. What it says with them only a reader can tell. */
const saysTheSame = (message: string | undefined, inEnglish = ''): boolean =>
  message !== undefined && `${needs(message)}` === `${needs(inEnglish)}`

/** The forms that a language has for the numbers that a person can meet here. */
const formsOf = (language: Locale): string[] => {
  const rules = new Intl.PluralRules(language)
  const counts = Array.from({ length: 1_000 }, (_, count) => rules.select(count))
  return [...new Set([...counts, 'other'])].sort()
}

const listed = (ids: string[]): string => ids.slice(0, 20).join(' ') + (ids.length > 20 ? ' …' : '')

describe('the languages', () => {
  test('have folders of their names, and nothing else has', () => {
    expect(Object.keys(sections).filter((folder) => !locales.some((language) => language === folder))).toEqual([])
    expect(texts.length).toBeGreaterThan(250)
  })

  test.each(started)('%s says what English says, once it is complete', (language) => {
    const words = wordsOf(language)
    const lacking = translatable.filter((id) => !saysTheSame(words[id], english[id]))
    const leftOver = Object.keys(words).filter((id) => english[id] === undefined)
    if (complete.includes(language)) expect({ lacking, leftOver }).toEqual({ lacking: [], leftOver: [] })
    else console.info(`${language} lacks ${lacking.length} texts: ${listed(lacking)}; left over: ${listed(leftOver)}`)
  })

  test('are messages that can be read', () => {
    const broken = texts.filter(({ message }) => {
      try {
        return read(message).length < 0
      } catch {
        return true
      }
    })
    expect(broken).toEqual([])
  })

  test('write dates and numbers in formats that exist', () => {
    const unknown = texts.flatMap(({ language, id, message }) =>
      read(message)
        .filter(({ kind, format }) => /^(date|number)$/.test(kind) && format !== '' && !Object.hasOwn(formats, format))
        .map(({ format }) => `${language} ${id}: ${format}`),
    )
    expect(unknown).toEqual([])
  })

  test('have every plural form that they need, and none that they do not have', () => {
    const odd = texts.flatMap(({ language, id, message }) =>
      read(message)
        .filter(({ kind }) => kind === 'plural')
        .filter(({ branches }) => `${branches.filter((each) => !/^\d/.test(each)).sort()}` !== `${formsOf(language)}`)
        .map(({ branches }) => `${language} ${id}: has ${branches}, needs ${formsOf(language)}`),
    )
    expect(odd).toEqual([])
  })

  test('use no apostrophe that ICU would take for a quote, and no kind of value that has no type', () => {
    const odd = texts.filter(
      ({ message }) =>
        message.includes("'") || read(message).some(({ kind }) => !/^(text|number|date|plural)$/.test(kind)),
    )
    expect(odd.map(({ language, id }) => `${language} ${id}`)).toEqual([])
  })
})
