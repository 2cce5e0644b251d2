import { directionOf, type Locale } from '#contract/locales.ts'

/** Tells the browser what is written here, for screen readers, hyphenation and the side on which a line begins. */
export const markLanguage = (root: HTMLElement, language: Locale): void => {
  root.lang = language
  root.dir = directionOf(language)
}
