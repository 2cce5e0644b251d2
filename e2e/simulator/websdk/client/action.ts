import { fields, list, text, texts, wholeNumber } from './shape.ts'

export type ReviewAnswer = 'GREEN' | 'YELLOW' | 'RED' | 'ERROR'

/** The part of an applicant action that the page shows or tells. */
export type Action = {
  id: string
  type: string | null
  levelName: string | null
  createDate: string | null
  attemptId: string | null
  reprocessing: boolean
  autoChecked: boolean
  reviewStatus: string
  answer: ReviewAnswer | null
  rejectType: string | null
  rejectLabels: string[]
  /** Meant for the person. `clientComment` is for staff and is not even read. */
  moderationComment: string | null
  images: { imageId: number; idDocType: string | null; answer: ReviewAnswer | null }[]
}

export function readAction(value: unknown): Action {
  const action = fields(value)
  const review = fields(action.review)
  const result = fields(review.reviewResult)
  const id = text(action.id)
  const reviewStatus = text(review.reviewStatus)
  if (!id || !reviewStatus) throw new Error('The frame API answered with something that is not an action')
  return {
    id,
    reviewStatus,
    type: text(action.type),
    levelName: text(review.levelName),
    createDate: text(review.createDate),
    attemptId: text(review.attemptId),
    reprocessing: review.reprocessing === true,
    autoChecked: review.autoChecked === true,
    answer: readReviewAnswer(result.reviewAnswer),
    rejectType: text(result.reviewRejectType),
    rejectLabels: texts(result.rejectLabels),
    moderationComment: text(result.moderationComment),
    images: list(action.images).flatMap((item) => {
      const image = fields(item)
      const imageId = wholeNumber(image.imageId)
      const idDocType = text(fields(image.idDocDef).idDocType)
      return imageId === null ? [] : [{ imageId, idDocType, answer: readReviewAnswer(image.answer) }]
    }),
  }
}

export function readReviewAnswer(value: unknown): ReviewAnswer | null {
  return value === 'GREEN' || value === 'YELLOW' || value === 'RED' || value === 'ERROR' ? value : null
}

export const mayRetry = (action: Action) => action.answer === 'RED' && action.rejectType === 'RETRY'

/** The status object of `onApplicantActionStatusChanged`. Types and docs disagree on the name of the date: both are sent. */
export function statusObject(action: Action) {
  const { reprocessing, levelName, createDate, reviewStatus, autoChecked } = action
  const status = { reprocessing, levelName, createDate, creationDate: createDate, reviewStatus, autoChecked }
  if (!action.answer) return status
  const reviewResult = {
    reviewAnswer: action.answer,
    ...(action.rejectType && { reviewRejectType: action.rejectType }),
    ...(action.rejectLabels.length > 0 && { rejectLabels: action.rejectLabels }),
    ...(action.moderationComment && { moderationComment: action.moderationComment }),
  }
  return { ...status, reviewResult }
}
