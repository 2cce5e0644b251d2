import type { RefusalCode } from '../contract/refusal-codes.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import type { Claimed } from '../store/jobs.ts'
import type { Outcome } from './outcome.ts'

/**
 * Sumsub was not asked, or did not answer what may be asked again: nothing has failed, and the job comes again when it
 * may, without waiting longer each time. Any other cause goes on.
 */
export const whenScarce =
  (deps: Deps, { priority }: Claimed, codes: readonly RefusalCode[]) =>
  (cause: unknown): Outcome => {
    if (!(cause instanceof Refusal && codes.includes(cause.code))) throw cause
    const pauseMs = (cause.retryAfterSeconds ?? 5) * 1000 * (1 + Math.random() / 2)
    return { againAtMs: deps.now() + pauseMs, priority }
  }
