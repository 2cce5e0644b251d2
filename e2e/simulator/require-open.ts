import type { Action } from './actions.ts'
import { conflict, listed } from './errors.ts'
import { mayRetry } from './review-result.ts'

/** Whether anything may still be handed in. */
export const requireOpen = (action: Action) => {
  if (action.applicant.isDeleted) throw listed('applicant-marked-as-deleted', 'Applicant is marked as deleted')
  if (action.reviewStatus === 'init' || mayRetry(action.reviewResult ?? undefined)) return
  if (action.reviewResult?.reviewRejectType === 'FINAL')
    throw listed('applicant-with-final-reject', 'Applicant action is finally rejected')
  if (action.reviewStatus === 'completed') throw conflict('Applicant action is already completed')
  throw listed('no-upload-verification-in-progress', 'Applicant action is being checked')
}
