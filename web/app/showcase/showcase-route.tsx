import { useQueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useState } from 'react'
import { useParams } from 'react-router'
import { type Locale, locales } from '#contract/locales.ts'
import { paths } from '../../paths.ts'
import { useReader, useText } from '../../text/use-text.ts'
import { Card, CardHead } from '../../ui/card.tsx'
import { Frame } from '../frame.tsx'
import { LoadingPage } from '../loading-page.tsx'
import { ProblemRoute } from '../problem-route.tsx'
import { Parts } from './parts.tsx'
import { sampleReceipt } from './sample-receipt.ts'
import './showcase.css'
import { type Look, shownGroups, shownPage } from './shown-pages.tsx'

const looks: Record<string, Look> = {
  blue: { accent: '#00338d', accentDark: '#9db8ff', logo: '/icon.svg' },
  red: { accent: '#a3122b', accentDark: null, logo: null },
}

type Wishes = { language: Locale | null; theme: 'light' | 'dark' | null; look: Look }

/** `/ui`, and `/ui/<page>` with any of a language, a theme and a look behind it. */
const wishesOf = (words: readonly string[]): Wishes => ({
  language: locales.find((locale) => words.includes(locale)) ?? null,
  theme: words.includes('dark') ? 'dark' : words.includes('light') ? 'light' : null,
  look: words.flatMap((word) => looks[word] ?? [])[0] ?? null,
})

export const ShowcaseRoute = () => {
  const [name = '', ...words] = (useParams()['*'] ?? '').split('/')
  const wishes = wishesOf(words)
  const settled = useWishes(wishes)
  useSampleReceipt()
  const page = shownPage(name)
  if (name === '') return <Contents />
  if (!page) return <ProblemRoute />
  if (!settled) return <LoadingPage lost={false} />
  return <div data-sample={name}>{page(wishes.look)}</div>
}

const useWishes = ({ language, theme }: Wishes): boolean => {
  const { ask, asked, settled } = useReader()
  useLayoutEffect(() => ask(language), [ask, language])
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    if (theme) dataset.theme = theme
    else delete dataset.theme
  }, [theme])
  return settled && asked === language
}

/** Of the one sample that has asked for it already. */
const useSampleReceipt = () => {
  const client = useQueryClient()
  useState(() => client.setQueryData(['receipt', 'act_with_receipt'], sampleReceipt))
}

const Contents = () => {
  const { t } = useText('ui')
  return (
    <Frame step="ui" title={t('documentTitle')} footer={t('footer')} wide>
      <Card>
        <CardHead title={t('title')}>
          <p>{t('text')}</p>
        </CardHead>
        {shownGroups.map(({ name, pages }) => (
          <section className="showcase__group" key={name}>
            <h2>{t('pages', { count: Object.keys(pages).length, group: name })}</h2>
            <ul className="showcase__pages">
              {Object.keys(pages).map((page) => (
                <li key={page}>
                  <a href={`${paths.ui}/${page}`} data-page={page}>
                    {page}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <h2>{t('parts')}</h2>
        <Parts />
      </Card>
    </Frame>
  )
}
