import type { ActionView } from '#contract/action-view.ts'
import { answer, path } from '#contract/approve.ts'
import { call } from '../api/call.ts'

export const approve = (action: string, consentVersion?: string): Promise<ActionView> =>
  call({ path, action, body: consentVersion === undefined ? {} : { consentVersion }, answer })
