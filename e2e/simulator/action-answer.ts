import type { Action, ActionImage } from './actions.ts'
import { offsetTime, plainTime } from './dates.ts'

/** The action object of every call that answers with one (contract 2.10). */
export const actionAnswer = (action: Action) => ({
  id: action.id,
  createdAt: plainTime(action.createdAtMs),
  key: action.key,
  clientId: action.applicant.clientId,
  ...(action.externalActionId !== null && { externalActionId: action.externalActionId }),
  applicantId: action.applicant.id,
  type: action.type,
  review: reviewAnswer(action),
  ...(action.checks.length > 0 && { checks: action.checks }),
  ...(action.images.length > 0 && { images: action.images.map(imageAnswer) }),
  ...(action.cryptoFunds ?? { requiredIdDocs: { docSets: action.docSets } }),
  ...(action.paymentMethod && { paymentMethod: action.paymentMethod }),
  ...(action.paymentSource && { paymentSource: action.paymentSource }),
  ...(action.questionnaires && { questionnaires: action.questionnaires }),
})

const reviewAnswer = (action: Action) => {
  const { pendingAtMs, queuedAtMs, reviewedAtMs } = action
  return {
    reviewId: action.reviewId,
    attemptId: action.attemptId,
    attemptCnt: action.attemptCnt,
    ...(reviewedAtMs !== null && pendingAtMs !== null && { elapsedSincePendingMs: reviewedAtMs - pendingAtMs }),
    ...(reviewedAtMs !== null && queuedAtMs !== null && { elapsedSinceQueuedMs: reviewedAtMs - queuedAtMs }),
    reprocessing: false,
    ...(action.reviewStatus === 'completed' && { autoChecked: action.autoChecked }),
    ...(action.levelName !== null && { levelName: action.levelName }),
    createDate: offsetTime(action.attemptAtMs),
    ...(reviewedAtMs !== null && { reviewDate: offsetTime(reviewedAtMs) }),
    // Absent until the check is over: an answer beside `pending` would be taken for a verdict.
    ...(action.reviewStatus === 'completed' && action.reviewResult && { reviewResult: action.reviewResult }),
    reviewStatus: action.reviewStatus,
  }
}

/** The answer to an upload (contract 2.8), and one item of `images`. */
export const imageAnswer = (image: ActionImage) => ({
  id: image.id,
  addedDate: plainTime(image.addedAtMs),
  imageHash: image.imageHash,
  imageFileName: image.fileName,
  resizedImageId: image.resizedImageId,
  mimeType: image.mimeType,
  sigHash: image.sigHash,
  imageId: image.imageId,
  ...(image.resolution && { actualResolution: image.resolution }),
  answer: image.answer,
  idDocDef: image.idDocDef,
  reviewResult: image.reviewResult,
  attemptId: image.attemptId,
})
