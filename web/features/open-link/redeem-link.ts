import type { ActionView } from '#contract/action-view.ts'
import { answer, path } from '#contract/redeem-link.ts'
import { call } from '../../api/call.ts'

export const redeemLink = (code: string): Promise<ActionView> => call({ path, body: { code }, answer })
