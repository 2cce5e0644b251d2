/** Repetitions per call, in all: in an outage each call costs Sumsub next to nothing more than itself. */
const share = 0.1
/** A single hiccup may be repeated right after the start, and after a quiet time a few. */
const atFirst = 2
const most = 10

/**
 * What may be spent on asking again. Each instance has its own: a share of the calls of each is the same share of the
 * calls of all, and every repetition waits for one of the turns that they share.
 */
export const createRetryBudget = () => {
  let saved = atFirst
  return {
    called: (): void => {
      saved = Math.min(most, saved + share)
    },
    /** True when one more may be spent. */
    take: (): boolean => {
      if (saved < 1) return false
      saved -= 1
      return true
    },
  }
}
