import type { Generated } from 'kysely'
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
  /** Since when the personal fields are gone. */
  erasedAtMs: Generated<number | null>
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
  /** Which key its code is derived from; null: the first one ever used. */
  keyId: Generated<string | null>
  /** `mail` is what the person was sent; `other-device` goes from one screen to another and replaces nothing. */
  purpose: Generated<'mail' | 'other-device'>
  /** Of the code that can be typed in place of the address; null: it has none. */
  typedHash: Generated<string | null>
}

export type SessionsTable = {
  idHash: string
  actionId: string
  createdAtMs: number
  expiresAtMs: number
  endedAtMs: number | null
  /** The holder acts; a watcher's screen has handed the action to another device and only looks on. */
  role: Generated<'holder' | 'watcher'>
  /** Shown on both screens of a hand-over. */
  matchCode: Generated<string | null>
  /** Why it ended before its time. */
  endedBy: Generated<'moved' | 'replaced' | null>
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
  /** Grows with each claim: the fence. A run whose number is no longer the row's has lost the job. */
  lease: Generated<number>
  /** Smaller goes first among what is due. */
  priority: Generated<number>
}

/** What a host is told, as it was decided: a delivery is never computed anew. */
export type EventsTable = {
  id: string
  actionId: string
  hostId: string
  body: string
  createdAtMs: number
  tries: number
  lastStatus: number | null
  lastTryAtMs: number | null
  deliveredAtMs: number | null
  /** Since when nobody tries any more by itself; it stays to be listed and replayed. */
  givenUpAtMs: number | null
}

/** Token buckets, shared by all instances: what Sumsub, a host or a person may be asked or ask for. */
export type BucketsTable = { key: string; level: number; atMs: number }

/** Lives of this database. A restored backup begins a new one, and codes and sessions of older lives are worth nothing. */
export type EpochsTable = { number: number; label: string; startedAtMs: number }

/** The key of a sandbox that was given none: its receipts prove nothing, but all its instances must sign with one. */
export type SandboxKeysTable = { number: number; jwk: string }

export type Tables = {
  actions: ActionsTable
  links: LinksTable
  sessions: SessionsTable
  attempts: AttemptsTable
  audit: AuditTable
  inbox: InboxTable
  jobs: JobsTable
  events: EventsTable
  buckets: BucketsTable
  epochs: EpochsTable
  sandboxKeys: SandboxKeysTable
}
