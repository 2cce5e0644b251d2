import * as v from 'valibot'
import { actionView } from './action-view.ts'

export const path = '/api/result'

/** The longest that one read is held, in milliseconds: under the 30 s after which many proxies give up. */
export const maxWaitMs = 25_000

const wholeNumber = (max: number) => v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number), v.maxValue(max))

/** `since`: the version already seen. `waitMs`: how long to hold the answer while there is nothing newer. */
export const query = v.object({
  since: v.optional(wholeNumber(Number.MAX_SAFE_INTEGER), '0'),
  waitMs: v.optional(
    v.pipe(
      wholeNumber(600_000),
      v.transform((ms) => Math.min(ms, maxWaitMs)),
    ),
    '0',
  ),
})
export const answer = actionView
