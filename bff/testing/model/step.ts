/**
 * One step of a run, as plain data: a run that failed can be kept as JSON, and goes on failing or passing however the
 * generator changes. Numbers that name something (`action`, `device`, `nth`) are taken modulo how many there are.
 */
export type Step = PlainStep | Together

export type PlainStep =
  | Ask
  | { do: 'go-on'; action: number; outcome: Outcome; afterMs: number }
  | { do: 'redeem'; action: number; device: number; code: 'newest' | 'first' | 'handed' | 'garbage'; takeOver: boolean }
  | { do: 'press'; device: number; what: Press; shown: 'right' | 'wrong' | 'none' }
  | {
      do: 'frame'
      action: number
      token: 'newest' | 'first'
      part: 'launch' | 'pass'
      outcome: Outcome
      afterMs: number
    }
  | { do: 'host'; action: number; what: HostCall }
  | { do: 'review'; action: number; outcome: Exclude<Outcome, 'never'> }
  | { do: 'webhooks'; what: 'through' | 'lose' | 'keep' | 'deliver' | 'deliver-and-keep' | 'again'; nth: number }
  | { do: 'forge'; action: number; how: Forgery }
  | { do: 'change-answers'; what: AnswerChange; times: number }
  | { do: 'fail'; what: Failure; times: number }
  | { do: 'pass'; ms: number }
  | { do: 'pass-to'; action: number; edge: Edge; offMs: -1 | 0 | 1 }
  | { do: 'work' }
  | { do: 'look'; device: number }
  | { do: 'wait'; device: number }
  | { do: 'scan'; device: number; action: number }
  | { do: 'stranger'; device: number; action: number; what: Intrusion }
  | { do: 'foreign'; action: number }
  | { do: 'turn-clock'; ms: number }
  | { do: 'rotate-keys' }
  | Crash

export type Ask = {
  do: 'ask'
  host: number
  person: number
  kind: 'face' | 'card' | 'card-and-selfie' | 'funds' | 'email'
  mailed: boolean
  lifeSeconds: number
  /** `again`: the same once more. `changed`: another body under a key that was used. */
  key: 'new' | 'again' | 'changed'
  amount: number
}

/** At the same time, on all processes there are; `order` says who goes on whenever several could. */
export type Together = { do: 'together'; steps: PlainStep[]; order: number[] }

/** A process dies as by `kill -9`, at once or after it has come past so many points of a kind; it is back later. */
export type Crash = { do: 'crash'; at: CrashPlace; after: number; downSteps: number }

/** `write`: around and inside what changes the store. `outside`: around mails, callbacks and calls to Sumsub. */
export const crashPlaces = ['write', 'outside', 'anywhere', 'between steps'] as const
export type CrashPlace = (typeof crashPlaces)[number]

export const outcomes = ['green', 'red-retry', 'red-final', 'yellow', 'error', 'on-hold', 'never'] as const
export type Outcome = (typeof outcomes)[number]

export const presses = [
  'approve',
  'approve-without-consent',
  'mint',
  'refuse',
  'resend',
  'hosted-link',
  'progress',
  'other-device',
  'take-back',
] as const
export type Press = (typeof presses)[number]

export const hostCalls = [
  'read',
  'list',
  'receipt',
  'timeline',
  'replay',
  'erase',
  'cancel',
  'link',
  'mail',
  'websdk-link',
  'capture',
  'submit',
] as const
export type HostCall = (typeof hostCalls)[number]

/** `wrong-secret`, `weak-algorithm`, `no-digest` are not Sumsub's; the others are signed as Sumsub signs. */
export const forgeries = [
  'wrong-secret',
  'weak-algorithm',
  'no-digest',
  'claims-green',
  'other-environment',
  'unknown-action',
  'other-action-id',
  'not-json',
] as const
export type Forgery = (typeof forgeries)[number]

/** What is changed in an answer of Sumsub on its way to us. None of these may ever approve. */
export const answerChanges = [
  'external-id',
  'applicant',
  'level',
  'no-document-set',
  'live-environment',
  'created-before',
  'still-pending',
  'unknown-status',
  'no-answer',
  'lower-case-answer',
  'other-action',
] as const
export type AnswerChange = (typeof answerChanges)[number]

export const failures = [
  'sumsub-refuses',
  'sumsub-limits',
  'sumsub-is-html',
  'sumsub-breaks-off',
  'sumsub-loses-answer',
  'mail',
  'mail-loses-answer',
  'host-refuses',
  'host-gone',
  'host-loses-answer',
] as const
export type Failure = (typeof failures)[number]

export const edges = ['end', 'late-grace', 'review-grace', 'session-end'] as const
export type Edge = (typeof edges)[number]

export const intrusions = ['no-cookie', 'wrong-cookie', 'cross-site', 'wrong-key', 'outcome', 'garbage-code'] as const
export type Intrusion = (typeof intrusions)[number]

export type Scenario = {
  /** Processes on one database. */
  processes: 1 | 2
  /** Seeds everything that the product draws by chance. */
  luck: number
  /** Null is a step that was shrunk away. */
  steps: (Step | null)[]
}
