import type { Applicant } from './applicants.ts'
import type { Confirmation } from './confirmations.ts'
import { badRequest, conflict, notFound } from './errors.ts'
import { isObjectId, objectId, recordKey, shortId } from './ids.ts'
import type { DocSet } from './levels.ts'
import type { PaymentType } from './payment.ts'
import type { QuestionnaireAnswers } from './questionnaire.ts'
import { mayRetry, type ReviewResult } from './review-result.ts'

export type ReviewStatus = 'init' | 'pending' | 'queued' | 'onHold' | 'completed'

export type ActionImage = {
  id: string
  imageId: string
  resizedImageId: string
  addedAtMs: number
  imageHash: string
  sigHash: string
  fileName: string
  mimeType: string
  resolution: { width: number; height: number } | undefined
  bytes: Uint8Array<ArrayBuffer>
  idDocSetType: string
  idDocDef: { country: string; idDocType: string; idDocSubType: string | null }
  answer: ReviewResult['reviewAnswer']
  reviewResult: ReviewResult | Record<string, never>
  attemptId: string
}

export type Check = {
  id: string
  attemptId: string
  checkType: string
  answer: ReviewResult['reviewAnswer']
  createdAt: string
  [info: `${string}Info`]: object
}

export type PaymentMethod = { type: PaymentType; subType?: string | undefined; data?: object | undefined }
export type PaymentSource = {
  id: string
  createdAt: string
  fixedInfo: { type: PaymentType }
  checksum?: object | undefined
  /** What was recognised, and what came of it: there once the check is over. */
  info?: object
  checks?: Check[]
  ownershipChecks?: object[]
}

export type CryptoFunds = { input: object; paymentChecks: object }

export type Action = {
  id: string
  /** Grows with every change, for those who wait for the next one. */
  version: number
  createdAtMs: number
  key: string
  externalActionId: string | null
  applicant: Applicant
  type: string
  /** A check of crypto funds has no level, and nothing to photograph. */
  levelName: string | null
  docSets: DocSet[]
  reviewId: string
  attemptId: string
  attemptCnt: number
  attemptAtMs: number
  pendingAtMs: number | null
  queuedAtMs: number | null
  reviewedAtMs: number | null
  reviewStatus: ReviewStatus
  reviewResult: ReviewResult | null
  /** Decided without a person. */
  autoChecked: boolean
  checks: Check[]
  images: ActionImage[]
  paymentMethod: PaymentMethod | null
  paymentSource: PaymentSource | null
  questionnaires: QuestionnaireAnswers | null
  /** By the person, in the attempt that is open now. */
  answersAreSaved: boolean
  confirmations: Confirmation[]
  email: string | null
  phone: string | null
  cryptoFunds: CryptoFunds | null
}

export type NewAction = Pick<Action, 'applicant' | 'externalActionId' | 'levelName' | 'docSets'> &
  Partial<
    Pick<Action, 'type' | 'paymentMethod' | 'paymentSource' | 'questionnaires' | 'email' | 'phone' | 'cryptoFunds'>
  >

export type Actions = ReturnType<typeof createActions>

export const createActions = (now: () => number) => {
  const byId = new Map<string, Action>()
  const byExternalId = new Map<string, Action>()
  const watchers = new Map<string, Set<() => void>>()

  const ofApplicant = (applicantId: string) =>
    [...byId.values()].filter((action) => action.applicant.id === applicantId)
  const find = (applicantId: string, externalActionId: string) => byExternalId.get(`${applicantId} ${externalActionId}`)

  return {
    all: () => [...byId.values()],
    ofApplicant,
    find,
    get: (id: string) => {
      if (!isObjectId(id)) throw badRequest(`Invalid id '${id}'`)
      const action = byId.get(id)
      if (!action) throw notFound(`Applicant action with id '${id}' not found`)
      return action
    },
    create: (given: NewAction): Action => {
      const { applicant, externalActionId } = given
      const existing = externalActionId !== null && find(applicant.id, externalActionId)
      if (existing)
        throw conflict(`Applicant action with external id '${externalActionId}' already exists: ${existing.id}`)
      const action: Action = { ...newAction(now()), type: typeOf(given.docSets), ...given }
      byId.set(action.id, action)
      if (externalActionId !== null) byExternalId.set(`${applicant.id} ${externalActionId}`, action)
      return action
    },
    changed: (action: Action) => {
      action.version++
      for (const wake of watchers.get(action.id) ?? []) wake()
    },
    watch: (action: Action, wake: () => void) => {
      const waiting = watchers.get(action.id) ?? new Set()
      watchers.set(action.id, waiting.add(wake))
      return () => waiting.delete(wake)
    },
  }
}

const newAction = (nowMs: number) => ({
  id: objectId(),
  version: 1,
  createdAtMs: nowMs,
  key: recordKey(),
  reviewId: shortId(),
  attemptId: shortId(),
  attemptCnt: 0,
  attemptAtMs: nowMs,
  pendingAtMs: null,
  queuedAtMs: null,
  reviewedAtMs: null,
  reviewStatus: 'init' as const,
  reviewResult: null,
  autoChecked: false,
  checks: [],
  images: [],
  paymentMethod: null,
  paymentSource: null,
  questionnaires: null,
  answersAreSaved: false,
  confirmations: [],
  email: null,
  phone: null,
  cryptoFunds: null,
})

/** Only `selfieAuth` and `paymentMethod` have ever been seen; the other three are this simulator's guess. */
export const typeOf = (docSets: DocSet[]) => {
  const has = (idDocSetType: string) => docSets.some((set) => set.idDocSetType === idDocSetType)
  if (has('PAYMENT_METHODS')) return 'paymentMethod'
  if (has('SELFIE') || has('SELFIE2')) return 'selfieAuth'
  if (has('QUESTIONNAIRE')) return 'questionnaire'
  return has('PHONE_VERIFICATION') && !has('EMAIL_VERIFICATION') ? 'phoneVerification' : 'emailVerification'
}

/** What was photographed for the attempt that is open now; a refused attempt leaves nothing to build on. */
export const imagesOfAttempt = (action: Action) =>
  mayRetry(action.reviewResult ?? undefined)
    ? []
    : action.images.filter((image) => image.attemptId === action.attemptId)
