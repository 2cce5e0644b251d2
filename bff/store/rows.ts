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
  paymentMethod: json(row.paymentMethod),
  requireSelfie: row.requireSelfie === 1,
  createdAtMs: row.createdAtMs,
  expiresAtMs: row.expiresAtMs,
  state: row.state,
  version: row.version,
  attempt: row.attempt,
  attemptsLeft: row.attemptsLeft,
  answer: json(row.answer),
  onHold: row.onHold === 1,
  consentVersion: row.consentVersion,
  decision: row.decision,
  endedAtMs: row.endedAtMs,
  receipt: row.receipt,
})

export const rowOf = (action: Action): Omit<ActionsTable, 'idempotencyKey' | 'requestHash'> => ({
  ...action,
  operation: JSON.stringify(action.operation),
  paymentMethod: action.paymentMethod && JSON.stringify(action.paymentMethod),
  requireSelfie: action.requireSelfie ? 1 : 0,
  answer: action.answer && JSON.stringify(action.answer),
  onHold: action.onHold ? 1 : 0,
})
