/** Repetitions per call, in all: in an outage each call costs Sumsub next to nothing more than itself. */
const share = 0.1
/** A single hiccup may be repeated right after the start, and after a quiet time a few. */
const atFirst = 2
const most = 10

/** What may be spent on asking again. */
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
