import type { ActionView } from '#contract/action-view.ts'
import { answer, path } from '#contract/refuse.ts'
import { call } from '../../api/call.ts'

export const refuse = (): Promise<ActionView> => call({ path, body: {}, answer })
