import * as v from 'valibot'
import { code } from './redeem-link.ts'

/** Mails a fresh link to the stored address. Whoever asks shows a link that once worked, or a session. */
export const path = '/api/resend-link'
export const request = v.strictObject({ code: v.optional(code) })
export const answer = v.object({
  /** Masked, for example `a•••@example.com`. */
  sentTo: v.string(),
})
