import { createContext, type ReactNode, useLayoutEffect, useMemo, useState } from 'react'
import { formatLocaleOf, type Locale } from '#contract/locales.ts'
import { keepChosenLanguage, readChosenLanguage } from './chosen-language.ts'
import { wishedLocales } from './locale.ts'
import { markLanguage } from './mark-language.ts'
import { loadText, type Text } from './text.ts'

type Reader = {
  text: Text
  /** The host's word on this person's language. */
  asked: string | null
  /** False while the words of the asked language are on their way. */
  settled: boolean
  ask: (locale: string | null) => void
  /** By the person. What is on the page stays as it is until the words are there, a running check included. */
  choose: (language: Locale) => Promise<void>
}

export const ReaderContext = createContext<Reader | null>(null)

/** Which language the pages speak. The words of the first one are there before the first page is drawn. */
export const TextProvider = ({ first, children }: { first: Text; children: ReactNode }) => {
  const [text, setText] = useState(first)
  const [asked, ask] = useState<string | null>(null)
  const [chosen, setChosen] = useState(readChosenLanguage)
  const [failed, setFailed] = useState<string | null>(null)
  const wanted = formatLocaleOf(wishedLocales(asked, chosen))

  useLayoutEffect(() => {
    if (wanted === text.locale) return
    let current = true
    loadText([wanted]).then(
      (loaded) => current && setText(loaded),
      // Words in another language are better than none.
      () => current && setFailed(wanted),
    )
    return () => {
      current = false
    }
  }, [wanted, text.locale])

  useLayoutEffect(() => markLanguage(document.documentElement, text.language), [text.language])

  const reader = useMemo<Reader>(
    () => ({
      text,
      asked,
      settled: text.locale === wanted || failed === wanted,
      ask,
      choose: async (language) => {
        setText(await loadText(wishedLocales(asked, language)))
        setChosen(language)
        keepChosenLanguage(language)
      },
    }),
    [text, asked, wanted, failed],
  )
  return <ReaderContext value={reader}>{children}</ReaderContext>
}
