import * as v from 'valibot'

export const path = '/v1/users/:id/readiness'
export const answer = v.object({ userId: v.string(), known: v.boolean(), approved: v.boolean(), ready: v.boolean() })
