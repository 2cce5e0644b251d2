import { localeOf } from '#contract/locales.ts'

/**
 * One wish for pages, dates and vendor frame: the language that the person picked, then what the host said of this
 * person, then what the browser says. A picked language keeps the region that was known for it.
 */
export const wishedLocales = (asked: string | null, chosen: string | null = null): readonly string[] => {
  const known = asked ? [asked, ...navigator.languages] : navigator.languages
  return chosen ? [...known.filter((tag) => localeOf([tag]) === chosen), chosen, ...known] : known
}
