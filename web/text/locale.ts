import { localeOf } from '#contract/locales.ts'

/**
 * One wish for pages, dates and vendor frame: the language that the person picked, then what the host said of this
 * person, then what the browser says. A language without a region takes the one of those after it: `de` in a browser
 * that says `de-AT` has Austrian dates.
 */
export const wishedLocales = (asked: string | null, chosen: string | null = null): readonly string[] =>
  before(chosen, before(asked, navigator.languages))

const before = (wish: string | null, rest: readonly string[]): readonly string[] =>
  wish ? [...regionsOf(wish, rest), wish, ...rest] : rest

const regionsOf = (wish: string, tags: readonly string[]): readonly string[] =>
  wish.includes('-') ? [] : tags.filter((tag) => tag.startsWith(`${wish}-`) && localeOf([tag]) === wish)
