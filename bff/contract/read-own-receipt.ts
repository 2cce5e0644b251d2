import * as v from 'valibot'

/** The receipt of the session's action, once it has ended: the person may keep what the host has. */
export const path = '/api/receipt'
export const answer = v.object({ receipt: v.string() })
