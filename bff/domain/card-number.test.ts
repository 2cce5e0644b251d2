import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsCardNumber } from './card-number.ts'

const checkDigit = (digits: number[]) => {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const weighed = at % 2 === 0 ? digit * 2 : digit
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return (10 - (sum % 10)) % 10
}

const cardNumber = fc
  .tuple(fc.constantFrom(2, 3, 4, 5, 6), fc.array(fc.nat(9), { minLength: 11, maxLength: 17 }))
  .map(([first, rest]) => [first, ...rest])
  .map((digits) => [...digits, checkDigit(digits)].join(''))

const written = fc
  .tuple(cardNumber, fc.constantFrom('', ' ', '-', '.', '\u00a0'))
  .map(([number, by]) => number.match(/.{1,4}/g)?.join(by) ?? number)

describe('holdsCardNumber', () => {
  test('finds any card number, however written and wherever it stands', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('', 'card ', 'No: '), (number, before) => {
        for (const value of [`${before}${number}`, { a: [{ b: `${before}${number}, thanks` }] }, { [number]: 1 }])
          expect(holdsCardNumber(value)).toBe(true)
      }),
    )
  })

  test.each([
    '400000******0002',
    '4111 1111 1111 1112',
    '1767225600000',
    'DE89370400440532013000',
    'BE68 5390 0754 7034',
    '0x4111111111111111ff',
    'tx-4111111111111111a',
    '+44 7700 900000',
  ])('leaves %j alone', (text) => {
    expect(holdsCardNumber(text)).toBe(false)
  })
})
