import type { Selectable } from 'kysely'
import type { Action } from '../domain/action.ts'
import type { ActionsTable } from './schema.ts'

/** Our own JSON, written by this file: it is believed. */
const json = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T))

export const actionOf = (row: Selectable<ActionsTable>): Action => ({
  id: row.id,
  hostId: row.hostId,
  kind: row.kind,
  userId: row.userId,
  applicantId: row.applicantId,
  email: row.email,
  locale: row.locale,
  operation: JSON.parse(row.operation) as Action['operation'],
  digest: row.digest,
  returnUrl: row.returnUrl,
  details: JSON.parse(row.details) as Action['details'],
  createdAtMs: row.createdAtMs,
  expiresAtMs: row.expiresAtMs,
  state: row.state,
  version: row.version,
  attempt: row.attempt,
  attemptsLeft: row.attemptsLeft,
  answer: json(row.answer),
  findings: json(row.findings),
  onHold: row.onHold === 1,
  consentVersion: row.consentVersion,
  decision: row.decision,
  endedAtMs: row.endedAtMs,
  receipt: row.receipt,
  erasedAtMs: row.erasedAtMs,
})

export const rowOf = (action: Action): Omit<Selectable<ActionsTable>, 'idempotencyKey' | 'requestHash'> => ({
  ...action,
  operation: JSON.stringify(action.operation),
  details: JSON.stringify(action.details),
  answer: action.answer && JSON.stringify(action.answer),
  findings: action.findings && JSON.stringify(action.findings),
  onHold: action.onHold ? 1 : 0,
})
