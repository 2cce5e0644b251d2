import * as v from 'valibot'

/** The part of an operation that a browser gets. */
export const shownOperation = v.object({
  type: v.string(),
  title: v.string(),
  lines: v.array(v.object({ label: v.string(), value: v.string() })),
})
