import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en/en.ts'
import { laterCatalogues } from './later-catalogues.ts'
import { directionOf } from './locale.ts'

export const createI18n = (locale: string): i18n => {
  const instance = i18next.createInstance()
  void instance
    .use(initReactI18next)
    .use(laterCatalogues)
    .init({
      lng: locale,
      fallbackLng: 'en',
      // Words are kept by language; a region only says how dates and numbers are written.
      load: 'languageOnly',
      initAsync: false,
      resources: { en: { translation: en } },
      partialBundledLanguages: true,
      // React escapes what it shows: escaping twice would print `&amp;` in a host's name.
      interpolation: { escapeValue: false },
    })
  return instance
}

/** Tells the browser what is written here, for screen readers, hyphenation and the side on which a line begins. */
export const markLanguage = (root: HTMLElement, locale: string): void => {
  root.lang = locale
  root.dir = directionOf(locale)
}
