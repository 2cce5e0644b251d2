import { describe, expect, test } from 'vitest'
import { directionOf, formatLocaleOf, localeOf, locales } from './locales.ts'

describe('localeOf', () => {
  test('there are fifteen, and each is its own', () => {
    expect(locales).toHaveLength(15)
    for (const locale of locales) expect(localeOf([locale])).toBe(locale)
  })

  test.each([
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['zh-TW', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['cmn-Hans-CN', 'zh'],
    ['iw', 'he'],
    ['he-IL', 'he'],
    ['ar-EG', 'ar'],
    ['de_AT', 'de'],
    ['en-GB', 'en'],
    ['ja-JP-u-ca-japanese', 'ja'],
    ['xx', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ])('%s is %s', (tag, expected) => {
    expect(localeOf([tag])).toBe(expected)
  })

  test('the first wish that there are words for counts', () => {
    expect(localeOf(['ca', 'sv-SE', 'fr-CA', 'en'])).toBe('fr')
    expect(localeOf([])).toBe('en')
  })
})

describe('formatLocaleOf', () => {
  test.each([
    [['en-gb'], 'en-GB'],
    [['ca', 'de_AT'], 'de-AT'],
    [['iw-IL'], 'he-IL'],
    [['pt'], 'pt'],
    [['xx'], 'en'],
    [['en-!!'], 'en'],
    [[], 'en'],
  ])('%j is %s, and Intl takes it', (wished, expected) => {
    expect(formatLocaleOf(wished)).toBe(expected)
    expect(() => new Intl.DateTimeFormat(formatLocaleOf(wished))).not.toThrow()
  })
})

test('two are written from right to left', () => {
  expect(locales.filter((locale) => directionOf(locale) === 'rtl')).toEqual(['ar', 'he'])
})
