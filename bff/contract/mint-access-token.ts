import * as v from 'valibot'

/**
 * Person, level and external action id come from the session: the request has nothing to choose. Asking for a token is
 * how a caller without pages says yes. Our pages say yes by a press of its own, and here only which try they show: the
 * frame of an earlier try gets no token for the next one.
 */
export const path = '/api/access-token'
export const request = v.strictObject({
  /** As in the view that the page shows. */
  attemptsLeft: v.optional(v.pipe(v.number(), v.integer())),
})
export const answer = v.object({
  token: v.string(),
  /** The only origin that may be framed with this token. */
  frameOrigin: v.string(),
})
export type AccessToken = v.InferOutput<typeof answer>
