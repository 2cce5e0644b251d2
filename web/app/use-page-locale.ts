import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { markLanguage } from '../text/i18n.ts'
import { pageLocale, wishedLocales } from '../text/locale.ts'

/** Once the host's word on this person is known, it goes before the browser's. */
export const usePageLocale = (asked: string | null): void => {
  const { i18n } = useTranslation()
  useEffect(() => {
    const locale = pageLocale(wishedLocales(asked))
    markLanguage(document.documentElement, locale)
    void i18n.changeLanguage(locale)
  }, [asked, i18n])
}
