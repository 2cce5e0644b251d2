/** Runs of digits as people write card numbers: in one piece, or parted by blanks, dots or hyphens. */
const runs = /(?<![\p{L}\p{N}])\d(?:[ .\-\u00a0]?\d){12,18}(?![\p{L}\p{N}])/gu

/** First digits of the networks that pay with cards; keeps times in milliseconds and many order numbers out of it. */
const networks = /^[2-6]/

/** Luhn's check digit (ISO/IEC 7812-1, annex B). */
const luhn = (digits: string): boolean => {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits.at(-1 - at))
    const weighed = at % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

/** True when a full card number stands anywhere in a value: in a text, a number, a name of a member. */
export const holdsCardNumber = (value: unknown): boolean => {
  if (typeof value === 'string')
    return [...value.normalize('NFKC').matchAll(runs)].some(([run]) => {
      const digits = run.replace(/\D/g, '')
      return networks.test(digits) && luhn(digits)
    })
  if (typeof value === 'number') return Number.isInteger(value) && holdsCardNumber(String(value))
  if (Array.isArray(value)) return value.some(holdsCardNumber)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).some(([name, member]) => holdsCardNumber(name) || holdsCardNumber(member))
  return false
}
