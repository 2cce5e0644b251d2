const lettersAndDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

const pick = (length: number, alphabet: string) =>
  Array.from(crypto.getRandomValues(new Uint32Array(length)), (n) => alphabet[n % alphabet.length]).join('')

/** Applicants, actions, inspections. */
export const objectId = () => pick(24, '0123456789abcdef')
export const isObjectId = (text: string) => /^[0-9a-f]{24}$/.test(text)
export const correlationId = () => pick(32, '0123456789abcdef')
/** Reviews and attempts. */
export const shortId = () => pick(5, lettersAndDigits)
export const linkCode = () => pick(16, lettersAndDigits)
export const recordKey = () => `SIMCLIENT${pick(6, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')}`
export const digits = (length: number) => pick(length, '0123456789')
