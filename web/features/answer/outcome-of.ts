import type { ActionView } from '#contract/action-view.ts'

export type Outcome =
  | 'approved'
  | 'declined'
  | 'retry'
  | 'inconclusive'
  | 'failed'
  | 'refused'
  | 'expired'
  | 'cancelled'

/** What the answer page says. Only the decision of the backend is ever "approved". */
export const outcomeOf = ({ state, decision, answer }: Pick<ActionView, 'state' | 'decision' | 'answer'>): Outcome => {
  if (state === 'opened') return 'retry'
  if (state === 'refused' || state === 'expired' || state === 'cancelled') return state
  if (decision === 'inconclusive' && answer?.reviewAnswer === 'ERROR') return 'failed'
  return decision ?? 'inconclusive'
}
