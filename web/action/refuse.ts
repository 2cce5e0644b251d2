import type { ActionView } from '#contract/action-view.ts'
import { answer, path } from '#contract/refuse.ts'
import { call } from '../api/call.ts'

export const refuse = (action: string): Promise<ActionView> => call({ path, action, body: {}, answer })
