import type { Applicant } from './applicants.ts'
import { offsetTime } from './dates.ts'
import { shortId } from './ids.ts'
import type { ReviewResult } from './review-result.ts'

/** From here on nothing happens by itself, as in the sandbox: somebody has to decide. */
export const submitApplicant = (applicant: Applicant, nowMs: number) => {
  const { reviewResult: _, reviewDate: __, ...review } = applicant.review
  applicant.review = {
    ...review,
    attemptId: shortId(),
    attemptCnt: review.attemptCnt + 1,
    createDate: offsetTime(nowMs),
    reviewStatus: 'pending',
  }
}

/** Back to the beginning: what was decided is gone. */
export const reopenApplicant = (applicant: Applicant, nowMs: number) => {
  const { reviewResult: _, reviewDate: __, ...review } = applicant.review
  applicant.review = { ...review, createDate: offsetTime(nowMs), reviewStatus: 'init' }
}

export const reviewApplicant = (applicant: Applicant, reviewResult: ReviewResult, nowMs: number) => {
  applicant.review = { ...applicant.review, reviewResult, reviewStatus: 'completed', reviewDate: offsetTime(nowMs) }
}
