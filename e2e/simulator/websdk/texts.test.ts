import { describe, expect, test } from 'vitest'
import { directionOf, knownLanguage } from './client/language.ts'
import { readPaymentHint } from './client/payment-hint.ts'
import { textOf } from './client/texts.ts'

describe('texts', () => {
  test("the host's words go first", () => {
    expect(textOf('camera.card.title', { camera: { card: { title: 'Your card, please' } } })).toBe('Your card, please')
    expect(textOf('camera.card.title', { camera: { card: { title: ['Your card,', 'please'] } } })).toBe(
      'Your card, please',
    )
  })

  test.each([null, 'text', { camera: 'text' }, { camera: { card: { title: { deeper: 'text' } } } }])(
    'English where the host has no word: %j',
    (overrides) => {
      expect(textOf('camera.card.title', overrides)).toBe('Take a photo of the front of your card')
    },
  )
})

describe('languages', () => {
  test.each([
    ['de', 'de', 'ltr'],
    ['de-AT', 'de', 'ltr'],
    ['pt-BR', 'pt-br', 'ltr'],
    ['zh_TW', 'zh-tw', 'ltr'],
    ['ar-EG', 'ar', 'rtl'],
    ['tlh', 'en', 'ltr'],
    ['', 'en', 'ltr'],
  ])('%s is shown as %s, %s', (wanted, language, direction) => {
    expect(knownLanguage(wanted)).toBe(language)
    expect(directionOf(language)).toBe(direction)
  })
})

describe('the payment hint', () => {
  test('never shows more of a number than its end', () => {
    const requiredIdDoc = { firstName: 'Ann', lastName: 'Example', number: '4000 0012 3456 0002' }
    expect(readPaymentHint({ type: 'bankCard', subType: 'VISA', data: { requiredIdDoc } })).toEqual({
      type: 'VISA',
      number: '•••• 0002',
      holder: 'Ann Example',
    })
  })

  test('reads a payment source as well', () => {
    const fixedInfo = { type: 'bankCard', fullName: 'Ann Example', accountIdentifier: '400000******0002' }
    expect(readPaymentHint({ fixedInfo })).toEqual({ type: 'bankCard', number: '•••• 0002', holder: 'Ann Example' })
  })

  test('is none when there is nothing to show', () => {
    expect(readPaymentHint(null)).toBeNull()
    expect(readPaymentHint({ data: {} })).toBeNull()
  })
})
