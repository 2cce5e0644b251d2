import { Cause, Refusal } from '../refusal.ts'

/** Failures in a row after which Sumsub counts as down. */
const opensAfter = 5
/** How long nobody asks then, and how long it becomes while the one that finds out fails too. In milliseconds. */
const firstPauseMs = 2_000
const longestPauseMs = 15_000

/**
 * While Sumsub is down, asking it only makes people wait for the same refusal and keeps it from coming back. After a
 * pause one call finds out; all others are refused at once.
 *
 * Each instance has its own: it judges its own way to Sumsub, and one whose network is broken must not shut the others
 * out. Together they ask a Sumsub that is down once per instance and pause, within the turns that they share.
 */
export const createBreaker = (now: () => number) => {
  let failures = 0
  let pauseMs = firstPauseMs
  let openUntilMs = 0
  let probing = false

  const state = (): 'closed' | 'open' | 'half-open' =>
    failures < opensAfter ? 'closed' : now() < openUntilMs ? 'open' : 'half-open'

  /** Refuses while nobody may ask. */
  const check = (): void => {
    if (state() === 'closed' || (state() === 'half-open' && !probing)) return
    throw new Refusal('sumsub-unavailable', {
      cause: new Cause('Sumsub is not asked: it has failed again and again'),
      retryAfterSeconds: Math.max(1, Math.ceil((openUntilMs - now()) / 1000)),
    })
  }

  return {
    state,
    check,
    /** The same, right before a call: a half-open breaker lets this one through, and no other until it ends. */
    enter: (): void => {
      check()
      probing = state() === 'half-open'
    },
    succeeded: (): void => {
      failures = 0
      pauseMs = firstPauseMs
      probing = false
    },
    failed: (): void => {
      failures += 1
      if (failures < opensAfter || (now() < openUntilMs && !probing)) return
      openUntilMs = now() + pauseMs
      pauseMs = Math.min(2 * pauseMs, longestPauseMs)
      probing = false
    },
  }
}
