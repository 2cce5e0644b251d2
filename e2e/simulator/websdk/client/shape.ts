/** Small readers for JSON of unknown shape: the page has no packages, so it has no schema library either. */
export type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const fields = (value: unknown): Fields => (isFields(value) ? value : {})
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
export const texts = (value: unknown): string[] => list(value).filter((item) => typeof item === 'string')

/** Sumsub writes image ids now as a number, now as a string of digits. */
export const wholeNumber = (value: unknown): number | null => {
  const read = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof read === 'number' && Number.isSafeInteger(read) ? read : null
}
