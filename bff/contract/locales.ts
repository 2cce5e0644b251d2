/** The one table of languages: of mails, pages, the vendor's frame and the answer. */

export const locales = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt-BR',
  'pl',
  'tr',
  'ru',
  'uk',
  'ar',
  'he',
  'hi',
  'zh',
  'ja',
] as const
export type Locale = (typeof locales)[number]

/** Browsers that say a language by its older name, or name one spoken form of a language that we have in another. */
const otherNames: Record<string, Locale> = { pt: 'pt-BR', iw: 'he', cmn: 'zh', arb: 'ar' }

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? ''

const known = (tag: string): Locale | undefined => {
  const language = primary(tag)
  return (
    (Object.hasOwn(otherNames, language) ? otherNames[language] : undefined) ??
    locales.find((each) => each === language)
  )
}

/** The first wish that we have words for. Takes any BCP 47 tag, with or without region: `zh-Hant-TW` is `zh`. */
export const localeOf = (wished: readonly string[]): Locale => {
  for (const tag of wished) {
    const locale = known(tag)
    if (locale) return locale
  }
  return 'en'
}

/**
 * The same wish with its region, for `Intl`: words of `en` with the dates of `en-GB`. Always a tag that `Intl` takes,
 * whatever a browser or host has sent.
 */
export const formatLocaleOf = (wished: readonly string[]): string => {
  const tag = wished.find((each) => known(each))?.replaceAll('_', '-')
  try {
    return (tag && Intl.getCanonicalLocales(tag)[0]) || localeOf(wished)
  } catch {
    return localeOf(wished)
  }
}

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' || locale === 'he' ? 'rtl' : 'ltr')
