import type { FundsRisk } from '#contract/funds-risk.ts'

export type FoundSignal = { name: string; share: number }
/** `share` is 0 where it was looked for and not found, null where there is no figure. */
export type AbsentSignal = { name: string; share: 0 | null }

/** What was found, the largest first, apart from what was not. */
export const sortSignals = (signals: FundsRisk['signals']): { found: FoundSignal[]; absent: AbsentSignal[] } => {
  const found: FoundSignal[] = []
  const absent: AbsentSignal[] = []
  for (const [name, share] of Object.entries(signals)) {
    if (share) found.push({ name, share })
    else absent.push({ name, share: share === null ? null : 0 })
  }
  return { found: found.sort((a, b) => b.share - a.share), absent }
}

export type RiskLevel = 'low' | 'medium' | 'high' | 'unknown'

/** A word for the score, for the reader only: what follows from it was decided elsewhere, and by other limits. */
export const riskLevelOf = (riskScore: number | null): RiskLevel => {
  if (riskScore === null) return 'unknown'
  if (riskScore < 0.25) return 'low'
  return riskScore < 0.75 ? 'medium' : 'high'
}
