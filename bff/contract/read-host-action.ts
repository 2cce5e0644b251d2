import * as v from 'valibot'
import { hostAction } from './create-action.ts'
import { query as resultQuery } from './read-result.ts'

export const path = '/v1/actions/:id'

/** With `waitMs` held until the action has ended; with `since` too, until it has changed. */
export const query = v.object({
  since: v.optional(resultQuery.entries.since.wrapped),
  waitMs: resultQuery.entries.waitMs,
})
export const answer = hostAction
