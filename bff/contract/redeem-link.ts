import * as v from 'valibot'
import { actionView } from './action-view.ts'

export const path = '/api/redeem-link'
export const linkCode = v.pipe(v.string(), v.regex(/^csl_[A-Za-z0-9_-]{43}$/))
export const request = v.strictObject({
  code: linkCode,
  /** A second press, after `link-used`: goes on here, and the session on the other device ends. */
  takeOver: v.optional(v.boolean(), false),
})
export const answer = actionView
