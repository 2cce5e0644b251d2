import type { CreateAction } from '../contract/create-action.ts'
import type { FundsRisk } from '../contract/funds-risk.ts'
import type { Operation } from '../contract/operation.ts'
import type { Decision, Kind, ReviewAnswer, State } from '../contract/words.ts'

/** Sumsub's answer to one attempt, as the host may see it. */
export type Answer = { reviewAnswer: ReviewAnswer; reviewRejectType: 'RETRY' | 'FINAL' | null; rejectLabels: string[] }

/** What the host knows beforehand, as far as the kind of check can use it. */
export type Details = Pick<
  CreateAction,
  'paymentMethod' | 'requireSelfie' | 'paymentSource' | 'phone' | 'questionnaires' | 'sourceOfFunds'
> & {
  /** The address to be checked, for kind `email`. */
  email?: string | undefined
  /** As the host calls the person: shown to them, partly covered, and told to nobody. */
  name?: string | undefined
}

/** What came out beside the answer: ids and masked facts, no pictures. */
export type Findings = {
  images: { imageId: string; shows: 'card' | 'face' | 'other' }[]
  card: { brand: string | null; lastDigits: string | null } | null
  risk: FundsRisk | null
}

/** What never changes after the host asked. */
export type Asked = {
  id: string
  hostId: string
  kind: Kind
  userId: string
  applicantId: string
  email: string | null
  locale: string | null
  operation: Operation
  digest: string
  returnUrl: string | null
  details: Details
  createdAtMs: number
  expiresAtMs: number
}

/** What moves, and only through `move`. */
export type Standing = {
  state: State
  attempt: number
  attemptsLeft: number
  answer: Answer | null
  findings: Findings | null
  onHold: boolean
  consentVersion: string | null
  decision: Decision | null
  endedAtMs: number | null
}

export type Action = Asked &
  Standing & {
    version: number
    receipt: string | null
    /** Since when what was shown of it is gone. */
    erasedAtMs: number | null
  }

/** Face tries per action: NIST SP 800-63B-4 wants attempts capped, and each one costs the host money. */
export const maxAttempts = 3

/** How every action begins. */
export const justAsked = {
  state: 'created',
  version: 1,
  attempt: 0,
  attemptsLeft: maxAttempts,
  answer: null,
  findings: null,
  onHold: false,
  consentVersion: null,
  decision: null,
  endedAtMs: null,
  receipt: null,
  erasedAtMs: null,
} as const satisfies Standing & Pick<Action, 'version' | 'receipt' | 'erasedAtMs'>

/** How long after its end a submission still counts as one in time: the read that shows it comes later. In milliseconds. */
export const lateGraceMs = 60_000

/** How long after its end an action still waits for an answer to what was submitted in time. In milliseconds. */
export const reviewGraceMs = 24 * 3_600_000

const open: readonly State[] = ['created', 'opened', 'started', 'submitted', 'in-review']
export const isOpen = (state: State): boolean => open.includes(state)

/** Nothing of the person is at Sumsub yet, so the person or the clock may still end it. */
const beforeSubmission = (state: State): boolean => state === 'created' || state === 'opened' || state === 'started'

const startsSomething = ({ type }: Event): boolean =>
  type === 'opened' || type === 'approved-by-person' || type === 'started-by-host'

export type Event =
  | { type: 'opened' }
  | { type: 'approved-by-person'; consentVersion: string | null }
  | { type: 'started-by-host' }
  | { type: 'under-review'; attempt: number; onHold: boolean; state: 'submitted' | 'in-review' }
  | {
      type: 'answered'
      attempt: number
      answer: Answer
      verdict: 'approved' | 'declined' | 'inconclusive' | 'retry'
      findings: Findings
    }
  | { type: 'refused' }
  /** The person has said of another action that it was not them. */
  | { type: 'refused-with-another' }
  | { type: 'cancelled' }
  /** The database came out of a backup: nobody knows what became of this action since. */
  | { type: 'restored' }
  | { type: 'time-is-up' }

const ended = (decision: Decision, atMs: number, state: State = 'decided'): Partial<Standing> => ({
  state,
  decision,
  onHold: false,
  endedAtMs: atMs,
})

/**
 * The only function that moves an action between its states. Gives what changes, or undefined when the event
 * has nothing to change here: final is final, and a late, doubled or disordered event is harmless.
 */
export const move = (action: Action, event: Event, atMs: number): Partial<Standing> | undefined => {
  if (!isOpen(action.state)) return undefined
  // Time decides first: a press one moment too late starts nothing, whether or not the clock's own job has run.
  if (startsSomething(event) && atMs >= action.expiresAtMs && beforeSubmission(action.state))
    return ended('expired', atMs, 'expired')
  if (speaksOfAttempt(event) && tooLate(action, atMs)) return ended('expired', atMs, 'expired')
  switch (event.type) {
    case 'opened':
      return action.state === 'created' ? { state: 'opened' } : undefined
    case 'approved-by-person':
      if (action.state !== 'opened' || action.attemptsLeft < 1) return undefined
      return {
        state: 'started',
        attempt: action.attempt + 1,
        answer: null,
        findings: null,
        consentVersion: event.consentVersion ?? action.consentVersion,
      }
    case 'started-by-host':
      // A host that uploads the pictures itself: nobody opens a link first.
      if (!(action.state === 'created' || action.state === 'opened') || action.attemptsLeft < 1) return undefined
      return { state: 'started', attempt: action.attempt + 1, answer: null, findings: null }
    case 'under-review':
      if (!isOf(action, event.attempt) || (action.state === event.state && action.onHold === event.onHold))
        return undefined
      return { state: event.state, onHold: event.onHold }
    case 'answered':
      return isOf(action, event.attempt) ? afterAnswer(action, event, atMs) : undefined
    case 'refused':
    case 'refused-with-another':
      return ended('refused', atMs, 'refused')
    case 'cancelled':
      return ended('cancelled', atMs, 'cancelled')
    case 'restored':
      // Sumsub knows what became of an attempt, and is asked.
      return inAttempt(action.state) ? undefined : ended('cancelled', atMs, 'cancelled')
    case 'time-is-up':
      if (beforeSubmission(action.state))
        return atMs < action.expiresAtMs ? undefined : ended('expired', atMs, 'expired')
      return atMs < action.expiresAtMs + reviewGraceMs ? undefined : ended('inconclusive', atMs)
  }
}

const speaksOfAttempt = ({ type }: Event): boolean => type === 'under-review' || type === 'answered'

/** Nothing was known to be submitted when the time was over, nor within the grace: whatever came later does not count. */
const tooLate = (action: Action, atMs: number): boolean =>
  action.state === 'started' && atMs > action.expiresAtMs + lateGraceMs

/** What Sumsub says of an earlier attempt says nothing of this one. */
const isOf = (action: Action, attempt: number): boolean => inAttempt(action.state) && action.attempt === attempt

/** An attempt is running: Sumsub may speak about it. */
export const inAttempt = (state: State): boolean =>
  state === 'started' || state === 'submitted' || state === 'in-review'

const afterAnswer = (
  action: Action,
  { answer, verdict, findings }: Extract<Event, { type: 'answered' }>,
  atMs: number,
): Partial<Standing> => {
  const attemptsLeft = action.attemptsLeft - 1
  if (verdict === 'retry' && attemptsLeft > 0 && atMs < action.expiresAtMs)
    return { state: 'opened', answer, findings, attemptsLeft, onHold: false }
  return { answer, findings, attemptsLeft, ...ended(verdict === 'retry' ? 'declined' : verdict, atMs) }
}
