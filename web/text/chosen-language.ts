import { type Locale, locales } from '#contract/locales.ts'

const key = 'language'

/** What the person picked, for this tab only: nothing about them stays on the device. */
export const readChosenLanguage = (): Locale | null => {
  const stored = storage()?.getItem(key)
  return locales.find((locale) => locale === stored) ?? null
}

export const keepChosenLanguage = (language: Locale): void => storage()?.setItem(key, language)

/** A browser that forbids storage throws when it is only named. The choice then lasts as long as the document. */
const storage = (): Storage | undefined => {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}
