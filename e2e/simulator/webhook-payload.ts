import type { Action } from './actions.ts'
import type { Applicant } from './applicants.ts'
import { millisTime } from './dates.ts'
import type { ReviewResult } from './review-result.ts'

export const actionWebhookTypes = [
  'applicantActionPending',
  'applicantActionReviewed',
  'applicantActionOnHold',
  'applicantActionLevelChanged',
] as const
export const applicantWebhookTypes = [
  'applicantCreated',
  'applicantPending',
  'applicantReviewed',
  'applicantReset',
  'applicantLevelChanged',
] as const
export const webhookTypes = [...actionWebhookTypes, ...applicantWebhookTypes] as const
export type WebhookType = (typeof webhookTypes)[number]

/** What a webhook is about: a check, or the person behind it. */
export type WebhookEvent = {
  applicant: Applicant
  action: Action | null
  levelName: string | null
  reviewStatus: string
  reviewResult: ReviewResult | null
  previousLevelName?: string | null
}

export const aboutAction = (action: Action): WebhookEvent => ({
  applicant: action.applicant,
  action,
  levelName: action.levelName,
  reviewStatus: action.reviewStatus,
  reviewResult: action.reviewResult,
})

export const aboutApplicant = (applicant: Applicant): WebhookEvent => ({
  applicant,
  action: null,
  levelName: applicant.review.levelName,
  reviewStatus: applicant.review.reviewStatus,
  reviewResult: applicant.review.reviewResult ?? null,
})

/** Contract 4.2. No personal data; our `externalActionId` goes by another name here. */
export const webhookPayload = (
  type: WebhookType,
  { applicant, action, levelName, reviewStatus, reviewResult, previousLevelName }: WebhookEvent,
  environment: { nowMs: number; sandbox: boolean },
) => ({
  applicantId: applicant.id,
  ...(action && { applicantActionId: action.id, externalApplicantActionId: action.externalActionId }),
  inspectionId: applicant.inspectionId,
  applicantType: applicant.type,
  correlationId: `req-${crypto.randomUUID()}`,
  levelName,
  ...(previousLevelName !== undefined && { previousLevelName }),
  externalUserId: applicant.externalUserId,
  type,
  sandboxMode: environment.sandbox,
  ...(reviewStatus === 'completed' && reviewResult && { reviewResult }),
  reviewStatus,
  createdAtMs: millisTime(environment.nowMs),
  clientId: applicant.clientId,
})
