import * as v from 'valibot'

/** Person, level and external action id come from the session: the request has nothing to choose. */
export const path = '/api/access-token'
export const request = v.strictObject({})
export const answer = v.object({
  token: v.string(),
  /** The only origin that may be framed with this token. */
  frameOrigin: v.string(),
})
export type AccessToken = v.InferOutput<typeof answer>
