import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { formatLocaleOf, localeOf } from '#contract/locales.ts'
import { wishedLocales } from './locale.ts'

const browserSays = (...languages: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)

/** What the page speaks, and how it writes dates. */
const spoken = (asked: string | null, chosen: string | null = null) => {
  const wished = wishedLocales(asked, chosen)
  return [localeOf(wished), formatLocaleOf(wished)]
}

describe('the language of a page', () => {
  beforeEach(() => browserSays('fr-CH', 'de-AT', 'en'))
  afterEach(() => vi.restoreAllMocks())

  test.each([
    ['what the browser says', null, null, ['fr', 'fr-CH']],
    ['what the host says of the person', 'pl', null, ['pl', 'pl']],
    ['the host’s word with the region of the browser', 'de', null, ['de', 'de-AT']],
    ['the host’s own region', 'de-CH', null, ['de', 'de-CH']],
    ['what the person picks', 'pl', 'ja', ['ja', 'ja']],
    ['a picked language with the region that the host knows', 'de-CH', 'de', ['de', 'de-CH']],
    ['a picked language that has a region', 'pt-PT', 'pt-BR', ['pt-BR', 'pt-BR']],
    ['the next wish where there are no words for the first', 'fi-FI', null, ['fr', 'fr-CH']],
  ])('is %s', (_, asked, chosen, expected) => {
    expect(spoken(asked, chosen)).toEqual(expected)
  })
})
