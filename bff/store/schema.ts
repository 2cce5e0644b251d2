import type { Decision, Kind, State } from '../contract/words.ts'

/** The tables as Kysely sees them. Times are milliseconds since 1970, flags 0 or 1, JSON is text: the same in both engines. */

export type ActionsTable = {
  id: string
  hostId: string
  kind: Kind
  userId: string
  applicantId: string
  email: string | null
  locale: string | null
  operation: string
  digest: string
  returnUrl: string | null
  details: string
  createdAtMs: number
  expiresAtMs: number
  idempotencyKey: string
  requestHash: string
  state: State
  version: number
  attempt: number
  attemptsLeft: number
  answer: string | null
  findings: string | null
  onHold: number
  consentVersion: string | null
  decision: Decision | null
  endedAtMs: number | null
  receipt: string | null
}

export type LinksTable = {
  id: string
  actionId: string
  /** 1 for the first link of an action: its time alone does not tell which came later. */
  number: number
  codeHash: string
  createdAtMs: number
  expiresAtMs: number
  redeemedAtMs: number | null
  replacedAtMs: number | null
}

export type SessionsTable = {
  idHash: string
  actionId: string
  createdAtMs: number
  expiresAtMs: number
  endedAtMs: number | null
}

export type AttemptsTable = {
  externalActionId: string
  actionId: string
  number: number
  nonce: string
  levelName: string
  sumsubActionId: string | null
  startedAtMs: number
}

/** One row for every transition, written in the transition's own transaction. */
export type AuditTable = {
  actionId: string
  version: number
  atMs: number
  event: string
  fromState: State | null
  toState: State
}

/** Webhooks as they came, once each. */
export type InboxTable = {
  bodyHash: string
  receivedAtMs: number
  type: string | null
  externalActionId: string | null
  actionId: string | null
}

export type JobsTable = {
  key: string
  kind: string
  actionId: string
  payload: string
  dueAtMs: number
  /** Failures since the last success. */
  tries: number
  /** How often it was asked for: a run that was asked again meanwhile runs once more. */
  asks: number
  leaseUntilMs: number
  doneAtMs: number | null
}

export type Tables = {
  actions: ActionsTable
  links: LinksTable
  sessions: SessionsTable
  attempts: AttemptsTable
  audit: AuditTable
  inbox: InboxTable
  jobs: JobsTable
}
