import type { Kind } from '../contract/words.ts'
import type { Action, Answer, Event, Findings } from './action.ts'

/** One attempt as we started it. */
export type Attempt = {
  externalActionId: string
  actionId: string
  number: number
  nonce: string
  levelName: string
  /** Sumsub's id of the action, once known. A hint until a reading with our external id confirms it. */
  sumsubActionId: string | null
  startedAtMs: number
}

/** What we ourselves read of an action at Sumsub, parsed. `null` where Sumsub said nothing we know. */
export type Reading = {
  sumsubActionId: string
  externalActionId: string | null
  applicantId: string | null
  levelName: string | null
  createdAtMs: number | null
  /** Types of document sets that the action asks for; null when not told. */
  docSetTypes: string[] | null
  /** What Sumsub calls it. Only two of its names are documented. */
  type: string | null
  /** Addresses that were checked, and accounts that were asked about or seen, as far as told. */
  emails: string[]
  accounts: string[]
  /** True or false when Sumsub marks the environment, null when it does not. */
  sandbox: boolean | null
  status: 'init' | 'pending' | 'queued' | 'on-hold' | 'completed' | 'unknown'
  answer: Answer | null
  findings: Findings
}

/** Sumsub stamps whole seconds by its own clock. */
const clockToleranceMs = 120_000

const docSet: Record<Kind, string[]> = {
  face: ['SELFIE'],
  'payment-method': ['PAYMENT_METHODS'],
  email: ['EMAIL_VERIFICATION'],
  questionnaire: ['QUESTIONNAIRE'],
  'source-of-funds': [],
}

/** What the action must have asked the person for: without being told, it counts as not asked. */
const docSetsOf = ({ kind, details }: Action): string[] =>
  kind === 'payment-method' && details.requireSelfie ? [...docSet[kind], 'SELFIE'] : docSet[kind]

type Mismatch =
  | 'external-action-id'
  | 'applicant'
  | 'level'
  | 'kind'
  | 'email'
  | 'account'
  | 'environment'
  | 'older-than-operation'

/** What Sumsub calls an action is true only of one that asks for that. */
const asksForItsType = ({ type, docSetTypes }: Reading): boolean => {
  const asked = type === 'selfieAuth' ? 'SELFIE' : type === 'paymentMethod' ? 'PAYMENT_METHODS' : ''
  return docSetTypes?.some((each) => each.startsWith(asked)) === true
}

/** The end of an account, in any spelling; null where it is masked or too short to compare. */
const endOf = (account: string): string | null => account.replace(/[\s-]/g, '').match(/[\p{L}\p{N}]{4}$/u)?.[0] ?? null

/** Told and another one. What is not told again is Sumsub's to compare. */
const isOtherAccount = ({ details }: Action, { accounts }: Reading): boolean => {
  const asked = endOf(details.paymentSource?.fixedInfo.accountIdentifier ?? '')
  return asked !== null && accounts.map(endOf).some((told) => told !== null && told !== asked)
}
const isOtherEmail = ({ kind, details }: Action, { emails }: Reading): boolean =>
  kind === 'email' && emails.some((told) => told.toLowerCase() !== details.email?.toLowerCase())

/** The first way in which a reading is not about exactly this attempt; undefined when it is. */
export const mismatch = (
  action: Action,
  attempt: Attempt,
  reading: Reading,
  sandbox: boolean,
): Mismatch | undefined => {
  if (reading.externalActionId !== attempt.externalActionId) return 'external-action-id'
  if (reading.applicantId !== action.applicantId) return 'applicant'
  if (reading.levelName !== attempt.levelName) return 'level'
  if (!docSetsOf(action).every((each) => reading.docSetTypes?.includes(each))) return 'kind'
  if (!asksForItsType(reading)) return 'kind'
  if (isOtherEmail(action, reading)) return 'email'
  if (isOtherAccount(action, reading)) return 'account'
  if (reading.sandbox !== null && reading.sandbox !== sandbox) return 'environment'
  return isOlder(action, reading) ? 'older-than-operation' : undefined
}

/** Made before anybody asked: whatever it answers, it is not about this operation. */
export const isOlder = ({ createdAtMs }: Action, reading: Reading): boolean =>
  reading.createdAtMs === null || reading.createdAtMs < createdAtMs - clockToleranceMs

/**
 * What a matching reading means for the action. Only `completed` together with `GREEN` approves;
 * whatever is unknown means "not yet".
 */
export const eventOf = (reading: Reading, attempt: number): Event | undefined => {
  switch (reading.status) {
    case 'pending':
      return { type: 'under-review', attempt, state: 'submitted', onHold: false }
    case 'queued':
      return { type: 'under-review', attempt, state: 'in-review', onHold: false }
    case 'on-hold':
      return { type: 'under-review', attempt, state: 'in-review', onHold: true }
    case 'completed':
      return reading.answer && !contradictsItself(reading.answer)
        ? {
            type: 'answered',
            attempt,
            answer: reading.answer,
            verdict: verdictOf(reading.answer),
            findings: reading.findings,
          }
        : undefined
    case 'init':
    case 'unknown':
      return undefined
  }
}

/** A GREEN that says why it was rejected: nobody can tell which half of it holds. */
const contradictsItself = ({ reviewAnswer, reviewRejectType, rejectLabels }: Answer): boolean =>
  reviewAnswer === 'GREEN' && (reviewRejectType !== null || rejectLabels.length > 0)

const verdictOf = ({ reviewAnswer, reviewRejectType }: Answer) => {
  switch (reviewAnswer) {
    case 'GREEN':
      return 'approved'
    case 'RED':
      // A RED without a type counts as FINAL for access: sumsub-contract 7.2.
      return reviewRejectType === 'RETRY' ? 'retry' : 'declined'
    case 'YELLOW':
    case 'ERROR':
      return 'inconclusive'
  }
}
