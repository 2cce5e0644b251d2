import * as v from 'valibot'

export const path = '/v1/users/:id/erase'
/** How many of the person's actions were erased by this call: 0 when there was nothing left. */
export const answer = v.object({ userId: v.string(), erased: v.number() })
