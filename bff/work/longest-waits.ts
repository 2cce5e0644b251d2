import type { JobKind } from '../store/jobs.ts'
import { longestPauseMs } from './callback-schedule.ts'

const minutesMs = 60_000

/**
 * What no schedule here exceeds. Kinds that are missing wait for a time that was told to somebody, or written into the
 * action: the end of its time, the end of its record. When a later one comes from a clock that ran ahead, the promise
 * was made by the same clock, and is kept.
 */
export const longestWaitsMs: Partial<Record<JobKind, number>> = {
  // The pauses of a look, and those after failures, end at two minutes and a half.
  'read-upstream': 5 * minutesMs,
  'check-funds': 5 * minutesMs,
  'send-mail': 5 * minutesMs,
  'refuse-others': 5 * minutesMs,
  'after-restore': 5 * minutesMs,
  // With its jitter.
  'tell-host': Math.ceil(1.1 * longestPauseMs),
}
