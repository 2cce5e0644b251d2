import { answer, path } from '#contract/resend-link.ts'
import { call } from '../../api/call.ts'

/** The new link goes to the stored address only; the page learns a masked form of it. */
export const resendLink = (code: string): Promise<{ sentTo: string }> => call({ path, body: { code }, answer })
