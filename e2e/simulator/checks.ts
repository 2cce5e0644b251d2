import { type Action, type Check, imagesOfAttempt } from './actions.ts'
import { confirmationOf } from './confirmations.ts'
import { plainTime } from './dates.ts'
import type { DocSet } from './levels.ts'
import type { ReviewResult } from './review-result.ts'
import { isFace } from './steps.ts'

type Answer = ReviewResult['reviewAnswer']

const livenessLabels = ['BAD_SELFIE', 'BAD_VIDEO_SELFIE', 'SELFIE_WITH_PAPER', 'FRAUDULENT_LIVENESS']
const faceLabels = [...livenessLabels, 'BAD_FACE_MATCHING', 'SELFIE_MISMATCH']

const dataLabels = ['PROBLEMATIC_APPLICANT_DATA', 'DB_DATA_MISMATCH', 'DB_DATA_NOT_FOUND']

const hasAny = (labels: string[] | undefined, group: string[]) =>
  labels?.some((label) => group.includes(label)) ?? false

export const failsLiveness = (labels: string[] | undefined) => hasAny(labels, livenessLabels)

/** One review answer, told apart into the checks of each step (contract 2.10). */
export const checksOf = (action: Action, result: ReviewResult, nowMs: number): Check[] =>
  action.docSets.flatMap((set) => checksOfStep(action, set, answerOfStep(action, set, result), result, nowMs))

/** Of several steps only those are refused that the labels speak of; all of them when they speak of none. */
const answerOfStep = (action: Action, set: DocSet, result: ReviewResult): Answer => {
  if (result.reviewAnswer !== 'RED') return result.reviewAnswer
  const present = new Set(action.docSets.map(matterOf))
  const atFault = (result.rejectLabels ?? []).map(matterOfLabel).filter((matter) => present.has(matter))
  return atFault.length === 0 || atFault.includes(matterOf(set)) ? 'RED' : 'GREEN'
}

type Matter = 'face' | 'payment' | 'data'
const matterOf = (set: DocSet): Matter => {
  if (isFace(set)) return 'face'
  return set.idDocSetType === 'PAYMENT_METHODS' ? 'payment' : 'data'
}
const matterOfLabel = (label: string): Matter => {
  if (faceLabels.includes(label)) return 'face'
  return dataLabels.includes(label) ? 'data' : 'payment'
}

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
      return [check('EMAIL_CONFIRMATION', answer, emailInfo(action, answer, nowMs))]
    case 'PHONE_VERIFICATION':
      return [check('PHONE_CONFIRMATION', answer)]
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

/** A refused address looks like one that somebody made up for the occasion. */
const emailInfo = (action: Action, answer: Answer, nowMs: number) => {
  const confirmation = confirmationOf(action, 'email')
  const email = confirmation?.identifier ?? action.email ?? action.applicant.email
  if (!email) return {}
  const isGood = answer === 'GREEN'
  const emailConfirmationCheckInfo = {
    email,
    firstSeenAt: plainTime(isGood ? nowMs - 3 * 365 * 86_400_000 : nowMs),
    confirmedViaOtp: confirmation !== undefined,
    nonDisposable: isGood,
    riskLevel: riskLevels[answer],
    suspiciousEmail: !isGood,
    blacklisted: answer === 'RED',
    websiteExists: isGood,
    deliverable: true,
  }
  return { emailConfirmationCheckInfo }
}

const riskLevels: Record<Answer, string> = { GREEN: 'low', YELLOW: 'medium', RED: 'high', ERROR: 'unknown' }
