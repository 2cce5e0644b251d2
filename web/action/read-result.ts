import type { ActionView } from '#contract/action-view.ts'
import { answer, maxWaitMs, path } from '#contract/read-result.ts'
import { call } from '../api/call.ts'

/** A phone that slept can hold a dead connection: past this the read is given up and sent again. */
const timeoutMs = maxWaitMs + 10_000

/** Held by the backend until there is something newer than `since`, or the wait is over. */
export const readResult = (action: string, since: number, signal?: AbortSignal): Promise<ActionView> =>
  call({ path, action, query: { since: String(since), waitMs: String(maxWaitMs) }, answer, signal, timeoutMs })
