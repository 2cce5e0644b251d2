import { type Action, type Check, imagesOfAttempt } from './actions.ts'
import { plainTime } from './dates.ts'
import type { DocSet } from './levels.ts'
import type { ReviewResult } from './review-result.ts'

type Answer = ReviewResult['reviewAnswer']

const livenessLabels = ['BAD_SELFIE', 'BAD_VIDEO_SELFIE', 'SELFIE_WITH_PAPER', 'FRAUDULENT_LIVENESS']
const faceLabels = [...livenessLabels, 'BAD_FACE_MATCHING', 'SELFIE_MISMATCH']

const hasAny = (labels: string[] | undefined, group: string[]) =>
  labels?.some((label) => group.includes(label)) ?? false

export const failsLiveness = (labels: string[] | undefined) => hasAny(labels, livenessLabels)

/** One review answer, told apart into the checks of each step (contract 2.10). */
export const checksOf = (action: Action, result: ReviewResult, nowMs: number): Check[] =>
  action.docSets.flatMap((set) => checksOfStep(action, set, answerOfStep(action, set, result), result, nowMs))

/** Of a card and a face only the step that the labels speak of is refused. */
const answerOfStep = (action: Action, set: DocSet, result: ReviewResult): Answer => {
  if (action.docSets.length === 1 || result.reviewAnswer !== 'RED') return result.reviewAnswer
  const faceIsAtFault = hasAny(result.rejectLabels, faceLabels)
  return isFace(set) === faceIsAtFault ? 'RED' : 'GREEN'
}

const isFace = (set: DocSet) => set.idDocSetType === 'SELFIE' || set.idDocSetType === 'SELFIE2'

const checksOfStep = (action: Action, set: DocSet, answer: Answer, result: ReviewResult, nowMs: number): Check[] => {
  const check = (checkType: string, checkAnswer: Answer, info: object = {}): Check => ({
    id: crypto.randomUUID(),
    attemptId: action.attemptId,
    checkType,
    answer: checkAnswer,
    createdAt: plainTime(nowMs),
    ...info,
  })
  if (isFace(set)) return faceChecks(action, set, answer, result, check)
  switch (set.idDocSetType) {
    case 'PAYMENT_METHODS':
      return [check('PAYMENT_METHOD', answer)]
    case 'EMAIL_VERIFICATION':
      return [check('EMAIL_CONFIRMATION', answer, emailInfo(action))]
    default:
      return []
  }
}

const faceChecks = (
  action: Action,
  set: DocSet,
  answer: Answer,
  result: ReviewResult,
  check: (checkType: string, answer: Answer, info: object) => Check,
) => {
  const liveness: Answer = answer === 'RED' && failsLiveness(result.rejectLabels) ? 'RED' : 'GREEN'
  const images = imagesOfAttempt(action)
    .filter((image) => image.idDocSetType === set.idDocSetType)
    .map((image) => ({ imageId: Number(image.imageId) }))
  const livenessInfo = { livenessData: { images }, livenessResult: { answer: liveness } }
  const livelinessCheck = check('FACE_LIVELINESS', liveness, { livenessInfo })
  // Without a live face there is nothing to compare: the second check does not exist then.
  if (liveness === 'RED') return [livelinessCheck]
  return [livelinessCheck, check('FACE_MATCH', answer, { faceMatchInfo: { answer } })]
}

const emailInfo = (action: Action) => {
  const email = action.email ?? action.applicant.email
  return email ? { emailConfirmationCheckInfo: { email, confirmedViaOtp: true, nonDisposable: true } } : {}
}
