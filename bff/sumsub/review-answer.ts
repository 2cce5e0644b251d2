import { reviewAnswers } from '../contract/words.ts'
import type { Answer, Findings } from '../domain/action.ts'
import type { Reading } from '../domain/decide.ts'
import type { WireAction } from './wire.ts'

/** A Map, since an object would also answer to `constructor`. */
const statusOf = new Map<string, Reading['status']>(
  Object.entries({
    init: 'init',
    pending: 'pending',
    prechecked: 'queued',
    queued: 'queued',
    awaitingService: 'queued',
    onHold: 'on-hold',
    completed: 'completed',
  } satisfies Record<string, Reading['status']>),
)

/** `2026-01-01 12:36:16`, in UTC without saying so. */
export const instantOf = (text: string | null): number | null => {
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

/** Of the ways to pay only a card has a masked picture; without a word about the way, it is a card. */
const isCard = ({ paymentMethod, paymentSource }: WireAction): boolean =>
  (paymentMethod?.type ?? paymentSource?.fixedInfo?.type ?? 'bankCard') === 'bankCard'

const shows = (idDocType: string, card: boolean): Findings['images'][number]['shows'] => {
  if (idDocType.includes('SELFIE')) return 'face'
  return card && /^(PAYMENT_|BANK_CARD)/.test(idDocType) ? 'card' : 'other'
}

const imagesOf = (action: WireAction): Findings['images'] =>
  (action.images ?? []).flatMap(({ imageId, idDocDef }) =>
    imageId && /^\d{1,20}$/.test(imageId) ? [{ imageId, shows: shows(idDocDef?.idDocType ?? '', isCard(action)) }] : [],
  )

/** Brand and last four digits. More of a number is never kept, whatever Sumsub sends. */
const cardOf = ({ paymentMethod, paymentSource }: WireAction): Findings['card'] => {
  const number =
    paymentSource?.info?.accountIdentifier ??
    paymentSource?.fixedInfo?.accountIdentifier ??
    paymentMethod?.data?.requiredIdDoc?.number
  const named = paymentMethod?.subType ?? paymentSource?.info?.paymentSystem ?? ''
  const brand = /^[A-Za-z][A-Za-z .-]{0,30}$/.test(named) ? named : null
  const [lastDigits = null] = number?.match(/\d{4}$/) ?? []
  return brand || lastDigits ? { brand, lastDigits } : null
}

const told = (values: (string | null | undefined)[]): string[] =>
  values.filter((value) => value !== null && value !== undefined)

/** Sumsub's action in our words. */
export const readingOf = (action: WireAction): Reading => ({
  sumsubActionId: action.id,
  externalActionId: action.externalActionId,
  applicantId: action.applicantId,
  levelName: action.review?.levelName ?? null,
  createdAtMs: instantOf(action.createdAt),
  docSetTypes: action.requiredIdDocs?.docSets?.map(({ idDocSetType }) => idDocSetType ?? '') ?? null,
  type: action.type,
  emails: told((action.checks ?? []).map((check) => check.emailConfirmationCheckInfo?.email)),
  accounts: told([action.paymentSource?.fixedInfo?.accountIdentifier, action.paymentSource?.info?.accountIdentifier]),
  sandbox: action.sandboxMode,
  status: statusOf.get(action.review?.reviewStatus ?? '') ?? 'unknown',
  answer: answerOf(action),
  findings: { images: imagesOf(action), card: cardOf(action), risk: null },
})
