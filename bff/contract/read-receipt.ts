import * as v from 'valibot'

export const path = '/v1/actions/:id/receipt'
/** A compact JWS: verify it before you act on it. */
export const answer = v.object({ receipt: v.string() })
