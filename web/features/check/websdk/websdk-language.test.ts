import { describe, expect, test } from 'vitest'
import { formatLocaleOf, locales } from '#contract/locales.ts'
import { websdkLanguage } from './websdk-language.ts'

describe('the language of the frame', () => {
  test.each(locales)('is %s for whoever reads our pages in it', (locale) => {
    expect(websdkLanguage(locale)).toBe(locale.toLowerCase())
  })

  test.each([
    ['de-AT', 'de'],
    ['pt-BR', 'pt-br'],
    ['pt-PT', 'pt'],
    ['zh-Hant-TW', 'zh-tw'],
    ['zh-HK', 'zh-tw'],
    ['zh-Hans-SG', 'zh'],
    ['zh-CN', 'zh'],
    ['iw', 'he'],
    ['nb-NO', 'en'],
    ['', 'en'],
  ])('follows the locale of the page: %s is read as %s', (wished, language) => {
    expect(websdkLanguage(formatLocaleOf([wished]))).toBe(language)
  })
})
