import { directionOf, type Locale } from '../../bff/contract/locales.ts'

/** A document of ours in one language: its words, their direction, and as data what its script may have to say. */
export const localiseHtml = (html: string, language: Locale, words: Readonly<Record<string, string>>): string =>
  html
    .replace(/<html\b[^>]*>/, `<html lang="${language}" dir="${directionOf(language)}">`)
    .replace(/(\bdata-text="([\w.]+)"[^>]*>)[^<]*/g, (_, tag: string, id: string) => tag + escaped(id, words[id]))
    .replace(
      /(\bdata-content="([\w.]+)" content=")[^"]*/g,
      (_, tag: string, id: string) => tag + escaped(id, words[id]),
    )
    // Nothing in it can end the element: `<` is written as an escape.
    .replace(/\bid="words"[^>]*>(?=<)/, (tag) => tag + JSON.stringify(words).replaceAll('<', '\\u003c'))

const escaped = (id: string, text: string | undefined): string => {
  if (text === undefined) throw new Error(`A page of ours asks for the text "${id}", which does not exist`)
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
