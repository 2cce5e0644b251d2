import * as v from 'valibot'
import type { PaymentMethod } from '../contract/create-action.ts'
import type { Reading } from '../domain/decide.ts'
import { Cause, Refusal } from '../refusal.ts'
import { type Answered, isSuccess, refusalOf } from './answered.ts'
import { createFindAction, type Surroundings } from './find-action.ts'
import { readAnswer } from './read-answer.ts'
import { readingOf } from './review-answer.ts'
import { nowDeadlineMs, readDeadlineMs, type Send } from './send.ts'
import type { Lane } from './turns.ts'
import * as wire from './wire.ts'

/** What a host may say of an action before its frame opens: sumsub-contract 2.5. */
export type ActionFacts = {
  email?: string | undefined
  phone?: string | undefined
  questionnaires?: unknown[] | undefined
  paymentMethod?: PaymentMethod | undefined
  paymentSource?: unknown
}

const base = '/resources/applicantActions'
const of = (sumsubActionId: string) => `${base}/${encodeURIComponent(sumsubActionId)}`
const forApplicant = (applicantId: string) => `${base}/-/forApplicant/${encodeURIComponent(applicantId)}`

type Page = { limit?: number; offset?: number; lane?: Lane }
const usualLimit = 100

export const actionVerbs = (send: Send, around: Surroundings) => {
  const post = (name: string, target: string, json?: unknown) =>
    send({ name, method: 'POST', target, json, deadlineMs: nowDeadlineMs })

  /** One page of an applicant's actions, newest first, in either published shape. Entries that do not parse are left out. */
  const readPage = async (applicantId: string, { limit = usualLimit, offset = 0, lane }: Page) => {
    const target = `${base}/-;applicantId=${encodeURIComponent(applicantId)}?limit=${limit}&offset=${offset}&order=-createdAt`
    const answered = await send({
      name: 'list-actions',
      method: 'GET',
      target,
      ...(lane && { lane }),
      deadlineMs: readDeadlineMs,
    })
    const entries = answered.status === 404 ? [] : readAnswer(wire.actionList, answered)
    const readings = entries.flatMap((entry) => {
      const parsed = v.safeParse(wire.action, entry)
      return parsed.success ? [readingOf(parsed.output)] : []
    })
    return { readings, isLast: entries.length < limit }
  }

  const findAction = createFindAction(readPage, around)

  /**
   * What a create answered, if it is about this action: a hint or a picture must not go into somebody else's. On 409,
   * and where an answer names another one or none, it is looked for.
   */
  const createdOr = async (answered: Answered, applicantId: string, externalActionId: string): Promise<Reading> => {
    const made = answered.status === 409 ? null : readingOf(readAnswer(wire.action, answered))
    if (made?.externalActionId === externalActionId) return made
    const existing = await findAction(applicantId, externalActionId)
    if (existing) return existing
    if (made === null) throw refusalOf(answered)
    throw new Refusal('sumsub-unavailable', {
      cause: new Cause('Sumsub answered with another action than the one to be made'),
      retryAfterSeconds: 5,
    })
  }

  const hint = async (sumsubActionId: string, paymentMethod: PaymentMethod): Promise<void> => {
    const answered = await post('hint-payment-method', `${of(sumsubActionId)}/paymentMethod`, paymentMethod)
    if (!isSuccess(answered)) throw refusalOf(answered)
  }

  return {
    findAction,
    listActions: async (applicantId: string, page: Page = {}): Promise<Reading[]> =>
      (await readPage(applicantId, page)).readings,
    hintPaymentMethod: hint,

    /** Makes an action before its token, for what Sumsub must know by then. Asked twice, it is one action. */
    createAction: async (ask: {
      applicantId: string
      levelName: string
      externalActionId: string
      facts: ActionFacts
    }): Promise<Reading> => {
      const target = `${forApplicant(ask.applicantId)}?levelName=${encodeURIComponent(ask.levelName)}`
      const answered = await send({
        name: 'create-action',
        method: 'POST',
        target,
        json: { externalActionId: ask.externalActionId, ...ask.facts },
        repeatable: true,
        deadlineMs: nowDeadlineMs,
      })
      return createdOr(answered, ask.applicantId, ask.externalActionId)
    },

    /** The same for a payment method, where a selfie can be asked for and the card be named. */
    createPaymentMethodAction: async (ask: {
      applicantId: string
      externalActionId: string
      requireSelfie: boolean
      hint: PaymentMethod | null
    }): Promise<Reading> => {
      // The documents disagree on the default, so it is always sent: sumsub-contract 2.6.
      const target = `${forApplicant(ask.applicantId)}/paymentMethod?requireSelfie=${ask.requireSelfie}`
      const answered = await send({
        name: 'create-payment-method-action',
        method: 'POST',
        target,
        headers: { 'X-External-Action-Id': ask.externalActionId },
        repeatable: true,
        deadlineMs: nowDeadlineMs,
      })
      const reading = await createdOr(answered, ask.applicantId, ask.externalActionId)
      if (ask.hint) await hint(reading.sumsubActionId, ask.hint)
      return reading
    },

    /** Asks for the check of what was uploaded. Asked again while it runs, it stays asked for. */
    submitAction: async (sumsubActionId: string): Promise<void> => {
      const answered = await post('submit-action', `${of(sumsubActionId)}/review/status/pending`)
      if (!isSuccess(answered) && answered.errorCode !== 3000) throw refusalOf(answered)
    },

    /** One action by Sumsub's id; null when there is none. */
    readAction: async (sumsubActionId: string, lane: Lane = 'now'): Promise<Reading | null> => {
      const target = `${of(sumsubActionId)}/one`
      const answered = await send({ name: 'read-action', method: 'GET', target, lane, deadlineMs: readDeadlineMs })
      return answered.status === 404 ? null : readingOf(readAnswer(wire.action, answered))
    },

    /** The host's staff decides: sumsub-contract 2.17. Both bodies must be objects. */
    approveAction: async (sumsubActionId: string, note = ''): Promise<void> => {
      const target = `/resources/api/applicantActions/${encodeURIComponent(sumsubActionId)}/-/approve`
      const answered = await post('approve-action', target, { ...(note && { note }) })
      if (!isSuccess(answered)) throw refusalOf(answered)
    },
    rejectAction: async (sumsubActionId: string, reasons: Record<string, string[]>, note = ''): Promise<void> => {
      const target = `/resources/api/applicantActions/${encodeURIComponent(sumsubActionId)}/-/reject`
      const answered = await post('reject-action', target, { reasons, ...(note && { note }) })
      if (!isSuccess(answered)) throw refusalOf(answered)
    },
  }
}
