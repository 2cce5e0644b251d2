/** Everything that was acknowledged, as the one who got the answer remembers it. */
export type Entry = {
  id: string
  digest: string
  url: string
  mailed: boolean
  redeemed: boolean
  /** The external truth is Sumsub's: what a person saw as the end. */
  decision: string | null
}

export const createLedger = () => {
  const entries: Entry[] = []
  let acknowledged = 0
  return {
    entries,
    /** One more answer of 2xx that must hold. */
    acknowledge: () => {
      acknowledged += 1
    },
    acknowledged: () => acknowledged,
  }
}
export type Ledger = ReturnType<typeof createLedger>
