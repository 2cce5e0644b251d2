import * as v from 'valibot'

/** One line of text that a person reads. Control characters are refused: they could forge mail headers or hide text. */
const oneLine = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(maxLength),
    v.regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*$/u, 'must be one line without control characters'),
  )

const json: v.GenericSchema<unknown> = v.lazy(() =>
  v.union([
    v.string(),
    v.pipe(v.number(), v.finite()),
    v.boolean(),
    v.null(),
    v.array(json),
    v.record(v.string(), json),
  ]),
)

/** What the person approves: shown = bound = signed. `data` is the host's own and is never shown. */
export const operation = v.strictObject({
  type: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case words joined by hyphens')),
  title: oneLine(120),
  lines: v.pipe(v.array(v.strictObject({ label: oneLine(60), value: oneLine(200) })), v.maxLength(20)),
  data: v.optional(v.record(v.string(), json), {}),
})

export type Operation = v.InferOutput<typeof operation>

/** The part of an operation that a browser gets. */
export const shownOperation = v.object({
  type: v.string(),
  title: v.string(),
  lines: v.array(v.object({ label: v.string(), value: v.string() })),
})
