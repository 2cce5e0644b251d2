import * as v from 'valibot'
import { hostAction } from './create-action.ts'

export { path } from './create-action.ts'

export const query = v.object({
  userId: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(100)),
    '50',
  ),
  /** As `nextCursor` of the page before. */
  cursor: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}\.[0-9a-f-]{36}$/))),
})

/** Newest first; `nextCursor` is null on the last page. */
export const answer = v.object({ items: v.array(hostAction), nextCursor: v.nullable(v.string()) })
