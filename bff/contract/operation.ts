import * as v from 'valibot'

/** One line of text that a person reads. Control characters are refused: they could forge mail headers or hide text. */
const oneLine = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    // Not trimmed: a host that hashes its own copy must come to the same digest.
    v.check((text) => text === text.trim() && text.isWellFormed(), 'must not begin or end with a blank'),
    v.maxLength(maxLength),
    v.regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*$/u, 'must be one line without control characters'),
  )

const maxDepth = 16
/** Names that JavaScript gives a meaning of its own: libraries drop or follow them, so what is signed could differ. */
const trap = new Set(['__proto__', 'constructor', 'prototype'])

/** JSON that comes back from any parser as it went in (I-JSON, RFC 7493): what is hashed is what was meant. */
const isPlainJson = (value: unknown, depth = 0): boolean => {
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'number')
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
  if (typeof value !== 'object' || depth >= maxDepth) return false
  if (Array.isArray(value)) return value.every((each) => isPlainJson(each, depth + 1))
  return Object.entries(value).every(
    ([name, each]) => !trap.has(name) && name.isWellFormed() && isPlainJson(each, depth + 1),
  )
}

const plainObject = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && isPlainJson(value),
  'must be an object of plain JSON: at most 16 levels, whole numbers up to 2^53, no lone surrogates',
)

/** What the person approves: shown = bound = signed. `data` is the host's own and is never shown. */
export const operation = v.strictObject({
  type: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case words joined by hyphens')),
  title: oneLine(120),
  lines: v.pipe(v.array(v.strictObject({ label: oneLine(60), value: oneLine(200) })), v.maxLength(20)),
  data: v.optional(plainObject, {}),
})

export type Operation = v.InferOutput<typeof operation>
