import type { Action } from './actions.ts'
import { millisTime } from './dates.ts'

export const webhookTypes = ['applicantActionPending', 'applicantActionReviewed', 'applicantActionOnHold'] as const
export type WebhookType = (typeof webhookTypes)[number]

/** Contract 4.2. No personal data; our `externalActionId` goes by another name here. */
export const webhookPayload = (
  type: WebhookType,
  action: Action,
  environment: { nowMs: number; sandbox: boolean },
) => ({
  applicantId: action.applicant.id,
  applicantActionId: action.id,
  externalApplicantActionId: action.externalActionId,
  inspectionId: action.applicant.inspectionId,
  applicantType: action.applicant.type,
  correlationId: `req-${crypto.randomUUID()}`,
  levelName: action.levelName,
  externalUserId: action.applicant.externalUserId,
  type,
  sandboxMode: environment.sandbox,
  ...(action.reviewStatus === 'completed' && action.reviewResult && { reviewResult: action.reviewResult }),
  reviewStatus: action.reviewStatus,
  createdAtMs: millisTime(environment.nowMs),
  clientId: action.applicant.clientId,
})
