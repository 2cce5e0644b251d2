/** Wakes held reads. Whoever waits reads the store again: an announcement carries nothing but "look". */
export type Changes = ReturnType<typeof createChanges>

export const createChanges = () => {
  const listeners = new Map<string, Set<() => void>>()
  let closed = false

  return {
    announce: (actionId: string): void => {
      for (const wake of [...(listeners.get(actionId) ?? [])]) wake()
    },

    /** Everybody who waits looks again: something may have been missed. */
    announceAll: (): void => {
      for (const each of [...listeners.values()]) for (const wake of [...each]) wake()
    },

    /** How many reads are held now. */
    waiting: (): number => [...listeners.values()].reduce((count, each) => count + each.size, 0),

    /** Ends every wait, now and from now on: the process is about to stop. */
    close: (): void => {
      closed = true
      for (const each of [...listeners.values()]) for (const wake of [...each]) wake()
    },
    isClosed: (): boolean => closed,

    /**
     * Listens from this call on. `next` resolves at an announcement, after `waitMs`, or when the signal ends it,
     * whichever comes first, and always stops listening.
     */
    listen: (actionId: string, waitMs: number, signal: AbortSignal): { next: Promise<void>; stop: () => void } => {
      const { promise, resolve } = Promise.withResolvers<void>()
      const stop = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', stop)
        const mine = listeners.get(actionId)
        mine?.delete(stop)
        if (mine?.size === 0) listeners.delete(actionId)
        resolve()
      }
      const timer = setTimeout(stop, waitMs)
      signal.addEventListener('abort', stop)
      const mine = listeners.get(actionId) ?? new Set()
      listeners.set(actionId, mine.add(stop))
      if (signal.aborted || closed) stop()
      return { next: promise, stop }
    },
  }
}
