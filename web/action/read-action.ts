import type { ActionView } from '#contract/action-view.ts'
import { answer, path } from '#contract/read-action.ts'
import { call } from '../api/call.ts'

export const readAction = (signal?: AbortSignal): Promise<ActionView> => call({ path, answer, signal })
