import type { ActionView } from '#contract/action-view.ts'
import { answer, path } from '#contract/redeem-link.ts'
import { call } from '../../api/call.ts'

/** With `takeOver` a link that was opened elsewhere goes on here, and ends there. */
export const redeemLink = (code: string, { takeOver = false } = {}): Promise<ActionView> =>
  call({ path, body: takeOver ? { code, takeOver } : { code }, answer })
