import type { ActionView } from '#contract/action-view.ts'

export type Outcome = 'approved' | 'declined' | 'retry' | 'inconclusive' | 'refused' | 'expired' | 'cancelled'

/** What the answer page says. Only the decision of the backend is ever "approved". */
export const outcomeOf = ({ state, decision }: Pick<ActionView, 'state' | 'decision'>): Outcome => {
  if (state === 'opened') return 'retry'
  if (state === 'refused' || state === 'expired' || state === 'cancelled') return state
  return decision ?? 'inconclusive'
}
