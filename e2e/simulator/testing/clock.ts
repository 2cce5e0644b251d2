import type { SetTimer } from '../timers.ts'

/** 2026-01-01 00:00:00 UTC, as in the contract's own vectors. */
export const contractTimeMs = 1_767_225_600_000

/** Time that only a test moves; `settle` runs after each timer, for work that goes on behind a promise. */
export const createClock = (startMs = contractTimeMs) => {
  let nowMs = startMs
  let settle = async () => {}
  const timers = new Set<{ atMs: number; run: () => void }>()
  const setTimer: SetTimer = (ms, run) => {
    const timer = { atMs: nowMs + ms, run }
    timers.add(timer)
    return () => timers.delete(timer)
  }
  const nextUntil = (limitMs: number) =>
    [...timers].filter((timer) => timer.atMs <= limitMs).sort((a, b) => a.atMs - b.atMs)[0]

  return {
    now: () => nowMs,
    setTimer,
    settleWith: (wait: () => Promise<void>) => {
      settle = wait
    },
    waiting: () => timers.size,
    turn: async (ms: number) => {
      const untilMs = nowMs + ms
      await settle()
      for (let timer = nextUntil(untilMs); timer; timer = nextUntil(untilMs)) {
        timers.delete(timer)
        nowMs = timer.atMs
        timer.run()
        await settle()
      }
      nowMs = untilMs
    },
  }
}
