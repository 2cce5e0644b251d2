/** A clock that only moves when it is turned, and sets off the timers that it passes, in their order. */
export const createClock = (startMs: number) => {
  let nowMs = startMs
  const timers = new Set<{ atMs: number; run: () => void }>()

  return {
    now: () => nowMs,

    setTimer: (ms: number, run: () => void) => {
      const timer = { atMs: nowMs + ms, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },

    pass: async (ms: number): Promise<void> => {
      const untilMs = nowMs + ms
      for (;;) {
        const [next] = [...timers].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)
        if (!next) break
        timers.delete(next)
        nowMs = Math.max(nowMs, next.atMs)
        next.run()
        // What the timer started may set another one that is due in this same stretch of time.
        await new Promise<void>((turn) => setImmediate(turn))
      }
      // Somebody else may have turned it further meanwhile.
      nowMs = Math.max(nowMs, untilMs)
    },
  }
}
