import type { Locale } from '#contract/locales.ts'

/** What a language calls itself: `Français`, whoever reads the page now. */
export const languageName = (language: Locale): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
