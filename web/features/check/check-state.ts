import type { Problem } from '../../api/api-error.ts'

export type CheckState =
  /** Ours covers the frame until it says that it is ready. */
  { at: 'opening' } | { at: 'in-frame' } | { at: 'submitted' } | { at: 'problem'; problem: Problem }

export type CheckEvent =
  | { type: 'ready' }
  | { type: 'submitted' }
  | { type: 'silent' }
  | { type: 'frame-failed' }
  | { type: 'given-up'; problem: Problem }

/** One launch of the frame. How the check ended is none of its business: that comes from the backend. */
export const checkState = (state: CheckState, event: CheckEvent): CheckState => {
  switch (event.type) {
    case 'ready':
      return state.at === 'opening' ? { at: 'in-frame' } : state
    case 'submitted':
      return state.at === 'problem' ? state : { at: 'submitted' }
    case 'silent':
      return state.at === 'opening' ? problem('frame-silent') : state
    case 'frame-failed':
      // Once it is open it shows its own error page, often with a way on: taking that away would help nobody.
      return state.at === 'opening' ? problem('frame-failed') : state
    case 'given-up':
      return state.at === 'submitted' ? state : { at: 'problem', problem: event.problem }
  }
}

const problem = (code: Problem['code']): CheckState => ({ at: 'problem', problem: { code, requestId: null } })
