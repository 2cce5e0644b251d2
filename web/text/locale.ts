/** Languages that the pages themselves speak. */
const pageLanguages = ['en']
const rightToLeft = ['ar', 'fa', 'he', 'ur']

const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? ''

/** One wish for pages, dates and vendor frame: what the host said of this person, then what the browser says. */
export const wishedLocales = (asked: string | null): readonly string[] =>
  asked ? [asked, ...navigator.languages] : navigator.languages

/** The first wish that we have words for. Its region is kept, since dates and times follow that. */
export const pageLocale = (wished: readonly string[]): string =>
  wished.find((locale) => pageLanguages.includes(languageOf(locale))) ?? 'en'

export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.includes(languageOf(locale)) ? 'rtl' : 'ltr')
