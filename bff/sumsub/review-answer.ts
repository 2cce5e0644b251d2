import { reviewAnswers } from '../contract/words.ts'
import type { Answer } from '../domain/action.ts'
import type { Reading } from '../domain/decide.ts'
import type { WireAction } from './wire.ts'

const statusOf: Record<string, Reading['status']> = {
  init: 'init',
  pending: 'pending',
  prechecked: 'queued',
  queued: 'queued',
  awaitingService: 'queued',
  onHold: 'on-hold',
  completed: 'completed',
}

/** `2026-01-01 12:36:16`, in UTC without saying so. */
const instantOf = (text: string | null): number | null => {
  const parts = text?.match(/^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/)
  const ms = parts ? Date.parse(`${parts[1]}T${parts[2]}Z`) : Number.NaN
  return Number.isNaN(ms) ? null : ms
}

const answerOf = ({ review }: WireAction): Answer | null => {
  const result = review?.reviewResult
  const reviewAnswer = reviewAnswers.find((each) => each === result?.reviewAnswer)
  if (!reviewAnswer) return null
  const type = result?.reviewRejectType
  return {
    reviewAnswer,
    reviewRejectType: type === 'RETRY' || type === 'FINAL' ? type : null,
    rejectLabels: (result?.rejectLabels ?? []).slice(0, 50),
  }
}

/** Sumsub's action in our words. */
export const readingOf = (action: WireAction): Reading => ({
  sumsubActionId: action.id,
  externalActionId: action.externalActionId,
  applicantId: action.applicantId,
  levelName: action.review?.levelName ?? null,
  createdAtMs: instantOf(action.createdAt),
  docSetTypes: action.requiredIdDocs?.docSets?.map(({ idDocSetType }) => idDocSetType ?? '') ?? null,
  sandbox: action.sandboxMode,
  status: statusOf[action.review?.reviewStatus ?? ''] ?? 'unknown',
  answer: answerOf(action),
})
