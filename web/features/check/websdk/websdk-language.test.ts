import { expect, test } from 'vitest'
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
