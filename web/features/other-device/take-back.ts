import type { ActionView } from '#contract/action-view.ts'
import { answer, path } from '#contract/take-back.ts'
import { call } from '../../api/call.ts'

export const takeBack = (action: string): Promise<ActionView> => call({ path, action, body: {}, answer })
