import { queryOptions } from '@tanstack/react-query'
import type { ActionView } from '#contract/action-view.ts'
import { isTransient } from '../api/api-error.ts'
import { readAction } from './read-action.ts'
import { readResult } from './read-result.ts'
import { isFinal } from './step-of.ts'

const queryKey = ['action-view'] as const

/** A proxy that will not hold a read answers at once, for ever. This keeps that from becoming a storm. */
const minHeldMs = 1_000

/** The first read answers at once; each later one is held until there is something newer. */
export const actionViewQuery = queryOptions({
  queryKey,
  queryFn: async ({ client, signal }): Promise<ActionView> => {
    const seen = client.getQueryData<ActionView>(queryKey)
    if (!seen || isFinal(seen)) return readAction(signal)
    const askedAtMs = performance.now()
    const view = await readResult(seen.id, seen.version, signal)
    const heldMs = performance.now() - askedAtMs
    if (view.version <= seen.version && heldMs < minHeldMs) await pause(minHeldMs - heldMs, signal)
    return view
  },
  retry: (_failures, error) => isTransient(error),
  retryDelay: (failures) => backOffMs(failures),
  // A held read that left before a press answers after it: what was newer stays.
  structuralSharing: (before, after) => newest(before, after),
})

/** Full jitter between half and all of 1, 2, 4, 8, then 15 seconds: a crowd does not come back at once. */
export const backOffMs = (failures: number, random: () => number = Math.random): number =>
  Math.min(1_000 * 2 ** failures, 15_000) * (0.5 + random() / 2)

/** Versions count the changes of one action: those of two say nothing of each other. */
const newest = (before: unknown, after: unknown): unknown =>
  isView(before) && isView(after) && before.id === after.id && before.version > after.version ? before : after

const isView = (data: unknown): data is ActionView =>
  typeof data === 'object' && data !== null && 'version' in data && 'id' in data

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
