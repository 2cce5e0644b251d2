/** Runs `run` after `ms` and returns what cancels it. Tests pass one that a clock turns. */
export type SetTimer = (ms: number, run: () => void) => () => void

export const systemTimer: SetTimer = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

export type Timers = ReturnType<typeof createTimers>

/** Remembers what is still to come, so that a closed simulator leaves nothing running. */
export const createTimers = (setTimer: SetTimer) => {
  const open = new Set<() => void>()
  let closed = false
  return {
    after: (ms: number, run: () => void) => {
      // A delivery that fails while everything stops would otherwise plan its retry, and keep the process alive.
      if (closed) return () => undefined
      const stop = setTimer(ms, () => {
        open.delete(cancel)
        run()
      })
      const cancel = () => {
        open.delete(cancel)
        stop()
      }
      open.add(cancel)
      return cancel
    },
    close: () => {
      closed = true
      for (const cancel of open) cancel()
    },
  }
}
