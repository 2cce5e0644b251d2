import * as v from 'valibot'
import type { PaymentMethod } from '../contract/create-action.ts'
import type { Reading } from '../domain/decide.ts'
import { isSuccess, readAnswer } from './read-answer.ts'
import { readingOf } from './review-answer.ts'
import { type Answered, nowDeadlineMs, readDeadlineMs, refusalOf, type Send } from './send.ts'
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
const maxListed = 100

export const actionVerbs = (send: Send) => {
  const post = (target: string, json?: unknown, headers?: Record<string, string>) =>
    send({ method: 'POST', target, json, ...(headers && { headers }), deadlineMs: nowDeadlineMs })

  /** One page of an applicant's actions, newest first, in either published shape. Entries that do not parse are left out. */
  const listActions = async (applicantId: string, { limit = maxListed, offset = 0 } = {}): Promise<Reading[]> => {
    const target = `${base}/-;applicantId=${encodeURIComponent(applicantId)}?limit=${limit}&offset=${offset}&order=-createdAt`
    const answered = await send({ method: 'GET', target, deadlineMs: readDeadlineMs })
    if (answered.status === 404) return []
    return readAnswer(wire.actionList, answered).flatMap((entry) => {
      const parsed = v.safeParse(wire.action, entry)
      return parsed.success ? [readingOf(parsed.output)] : []
    })
  }

  /** An action by our external id, among the newest of its applicant; null when the frame has not created it yet. */
  const findAction = async (applicantId: string, externalActionId: string): Promise<Reading | null> =>
    (await listActions(applicantId)).find((each) => each.externalActionId === externalActionId) ?? null

  /** What a create answered; on 409 the action that is there already, which is ours if its external id is. */
  const createdOr = async (answered: Answered, applicantId: string, externalActionId: string): Promise<Reading> => {
    if (answered.status !== 409) return readingOf(readAnswer(wire.action, answered))
    const existing = await findAction(applicantId, externalActionId)
    if (!existing) throw refusalOf(answered)
    return existing
  }

  const hint = async (sumsubActionId: string, paymentMethod: PaymentMethod): Promise<void> => {
    const answered = await post(`${of(sumsubActionId)}/paymentMethod`, paymentMethod)
    if (!isSuccess(answered)) throw refusalOf(answered)
  }

  return {
    listActions,
    findAction,
    hintPaymentMethod: hint,

    /** Makes an action before its token, for what Sumsub must know by then. Asked twice, it is one action. */
    createAction: async (ask: {
      applicantId: string
      levelName: string
      externalActionId: string
      facts: ActionFacts
    }): Promise<Reading> => {
      const target = `${forApplicant(ask.applicantId)}?levelName=${encodeURIComponent(ask.levelName)}`
      const answered = await post(target, { externalActionId: ask.externalActionId, ...ask.facts })
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
      const answered = await post(target, undefined, { 'X-External-Action-Id': ask.externalActionId })
      const reading = await createdOr(answered, ask.applicantId, ask.externalActionId)
      if (ask.hint) await hint(reading.sumsubActionId, ask.hint)
      return reading
    },

    /** Asks for the check of what was uploaded. Asked again while it runs, it stays asked for. */
    submitAction: async (sumsubActionId: string): Promise<void> => {
      const answered = await post(`${of(sumsubActionId)}/review/status/pending`)
      if (!isSuccess(answered) && answered.errorCode !== 3000) throw refusalOf(answered)
    },

    /** One action by Sumsub's id; null when there is none. */
    readAction: async (sumsubActionId: string): Promise<Reading | null> => {
      const answered = await send({ method: 'GET', target: `${of(sumsubActionId)}/one`, deadlineMs: readDeadlineMs })
      return answered.status === 404 ? null : readingOf(readAnswer(wire.action, answered))
    },

    /** The host's staff decides: sumsub-contract 2.17. Both bodies must be objects. */
    approveAction: async (sumsubActionId: string, note = ''): Promise<void> => {
      const answered = await post(`/resources/api/applicantActions/${encodeURIComponent(sumsubActionId)}/-/approve`, {
        ...(note && { note }),
      })
      if (!isSuccess(answered)) throw refusalOf(answered)
    },
    rejectAction: async (sumsubActionId: string, reasons: Record<string, string[]>, note = ''): Promise<void> => {
      const answered = await post(`/resources/api/applicantActions/${encodeURIComponent(sumsubActionId)}/-/reject`, {
        reasons,
        ...(note && { note }),
      })
      if (!isSuccess(answered)) throw refusalOf(answered)
    },
  }
}
