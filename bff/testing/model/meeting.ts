import { AsyncLocalStorage } from 'node:async_hooks'

/** So many turns without news, and nobody is on the way to a gate any more: someone waits for another one's work. */
const patienceTurns = 40

const turn = () => new Promise<void>((done) => setImmediate(done))

/**
 * Decides who goes on when several things happen in one moment. Whoever comes to a gate waits there until everybody
 * else has come to one or is done; then `order` lets one through. So a read and the write that follows from it can
 * have everything else in between.
 */
export const createMeeting = () => {
  const member = new AsyncLocalStorage<number>()
  let waiting: { who: number; go: () => void }[] = []
  let meeting = false

  const allAreWaiting = (open: ReadonlySet<number>) =>
    [...open].every((who) => waiting.some((each) => each.who === who))

  return {
    /** Nothing to wait for, unless a meeting is on and this is one of its members. */
    gate: async (): Promise<void> => {
      const who = member.getStore()
      if (!meeting || who === undefined) return
      await new Promise<void>((go) => waiting.push({ who, go }))
    },

    hold: async (runs: readonly (() => Promise<unknown>)[], order: readonly number[]): Promise<void> => {
      const open = new Set(runs.keys())
      meeting = true
      const done = Promise.allSettled(runs.map((run, who) => member.run(who, run).finally(() => open.delete(who))))
      let passed = 0
      for (let quiet = 0; open.size > 0; quiet++) {
        await turn()
        if (waiting.length === 0 || (!allAreWaiting(open) && quiet < patienceTurns)) continue
        const [next] = waiting.splice((order[passed++ % order.length] ?? 0) % waiting.length, 1)
        next?.go()
        quiet = 0
      }
      meeting = false
      for (const { go } of waiting) go()
      waiting = []
      for (const settled of await done) if (settled.status === 'rejected') throw settled.reason
    },
  }
}

export type Meeting = ReturnType<typeof createMeeting>
