import { loadWords } from 'virtual:words'
import { type Messages, setupI18n } from '@lingui/core'
import type { CompiledMessage } from '@lingui/message-utils/compileMessage'
import { directionOf, formatLocaleOf, type Locale, localeOf } from '#contract/locales.ts'
import { formats } from './formats.ts'
import { isolated } from './isolated.ts'
import type { MessageAt, MessageId, ValuesOf } from './message.ts'
import type { LaterWords, Words } from './words.ts'

/** Says a text by its id. A wrong id, a value too few or one too many does not compile. */
export type Say<Catalogue> = <Id extends string>(
  id: Id extends MessageId<Catalogue> ? Id : MessageId<Catalogue>,
  ...values: keyof ValuesOf<MessageAt<Catalogue, Id>> extends never ? [] : [ValuesOf<MessageAt<Catalogue, Id>>]
) => string

/** What stands behind each of them: their types only narrow it. */
type AnySay = (id: string, values?: Record<string, unknown>) => string

export type Text = {
  /** Of the words. */
  language: Locale
  /** Of dates and numbers: the same language, with its region where one is known. */
  locale: string
  t: Say<Words>
}

/** Only the words of one language are fetched. */
export const loadText = async (wished: readonly string[]): Promise<Text> => {
  const language = localeOf(wished)
  const locale = formatLocaleOf(wished)
  return { language, locale, t: sayer(language, locale, await loadWords(language, 'main')) }
}

/** Nested as the sections are. A list is a message with values, parsed already. */
type CompiledWords = { readonly [key: string]: string | CompiledMessage | CompiledWords }

const later = new Map<string, Promise<AnySay>>()

/** Words that come with a page of their own. One promise for each, since React waits for the same one again. */
export const laterText = <Name extends keyof LaterWords>(
  name: Name,
  { language, locale }: Text,
): Promise<Say<LaterWords[Name]>> => {
  const key = `${name} ${locale}`
  const known = later.get(key)
  if (known) return known
  const loaded = loadWords<CompiledWords>(language, name).then((words) => sayer(language, locale, words))
  later.set(key, loaded)
  // The next visit of the page may have more luck.
  loaded.catch(() => later.delete(key))
  return loaded
}

const sayer = (language: Locale, locale: string, words: CompiledWords): AnySay => {
  const i18n = setupI18n({ locale: language, locales: locale, messages: { [language]: messagesIn(words) } })
  const rightToLeft = directionOf(language) === 'rtl'
  const ready = (value: unknown) => (typeof value === 'string' ? isolated(value, rightToLeft) : value)
  return (id, values = {}) =>
    i18n._(id, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, ready(value)])), { formats })
}

/** By id, as Lingui keeps them. */
const messagesIn = (words: CompiledWords, before = ''): Messages =>
  Object.entries(words).reduce<Messages>((messages, [key, leaf]) => {
    const id = before + key
    if (typeof leaf === 'string') messages[id] = [leaf]
    else if (Array.isArray(leaf)) messages[id] = leaf
    else Object.assign(messages, messagesIn(leaf, `${id}.`))
    return messages
  }, {})
