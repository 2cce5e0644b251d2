import * as v from 'valibot'
import { instant, states } from './words.ts'

export const path = '/v1/actions/:id/timeline'

/** In the order in which it happened. Moves of the action have a version; what happened beside them has none. */
export const answer = v.object({
  items: v.array(
    v.object({
      at: instant,
      event: v.string(),
      from: v.nullable(v.picklist(states)),
      to: v.nullable(v.picklist(states)),
      version: v.nullable(v.number()),
    }),
  ),
})
