import { expect, test } from 'vitest'
import { locales } from '#contract/locales.ts'
import { websdkLanguage } from './websdk-language.ts'

test.each([
  ['en', 'en'],
  ['de-AT', 'de'],
  ['pt-BR', 'pt-br'],
  ['pt-PT', 'pt'],
  ['zh-Hant-TW', 'zh-tw'],
  ['zh-HK', 'zh-tw'],
  ['zh-CN', 'zh'],
  ['nb-NO', 'no'],
  ['fil-PH', 'fl'],
  ['tlh', 'en'],
  ['', 'en'],
])('a person who reads %s gets the frame in %s', (locale, language) => {
  expect(websdkLanguage(locale)).toBe(language)
})

test.each(locales)('whoever reads our pages in %s reads the frame in it too', (locale) => {
  expect(websdkLanguage(locale)).toBe(locale.toLowerCase())
})
