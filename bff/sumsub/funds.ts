import * as v from 'valibot'
import type { FundsRisk } from '../contract/funds-risk.ts'
import type { Currency, SourceOfFunds } from '../contract/source-of-funds.ts'
import type { Reading } from '../domain/decide.ts'
import { Refusal } from '../refusal.ts'
import { type Answered, isSuccess } from './answered.ts'
import { readAnswer } from './read-answer.ts'
import { readingOf } from './review-answer.ts'
import { readDeadlineMs, type Send } from './send.ts'
import type { Lane } from './turns.ts'
import * as wire from './wire.ts'

/** A withdrawal has no transaction yet, and Sumsub wants none named: sumsub-contract 2.15. */
const bodyOf = ({ currency, direction, address, txn, tokenId }: SourceOfFunds) => ({
  currency,
  direction,
  address,
  ...(direction === 'deposit' && { txn }),
  tokenId: tokenId ?? '0',
})

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const signals = v.fallback(v.record(v.string(), v.fallback(v.nullable(share), null)), {})

const echo = v.looseObject({ input: v.looseObject({ cryptoTxnInfo: v.record(v.string(), v.unknown()) }) })
const action = v.looseObject({
  paymentChecks: v.looseObject({
    cryptoTxnRiskScoreInfo: v.looseObject({
      riskScore: v.nullable(share),
      txnMonitorData: v.fallback(v.looseObject({ signals }), { signals: {} }),
    }),
  }),
})
const standalone = v.looseObject({ data: v.looseObject({ riskscore: v.nullable(share), signals }) })

/** Both published lists: the older with `currency` and `tokenId`, today's with `currencyCode` and `cryptoChain`. */
const currency = v.union([
  v.pipe(
    v.looseObject({
      currency: v.string(),
      name: v.optional(v.nullable(v.string())),
      tokenId: v.optional(v.nullable(v.string())),
    }),
    v.transform(
      (each): Currency => ({ currency: each.currency, name: each.name ?? each.currency, tokenId: each.tokenId ?? '0' }),
    ),
  ),
  v.pipe(
    v.looseObject({
      currencyCode: v.string(),
      name: v.optional(v.nullable(v.string())),
      cryptoChain: v.optional(v.nullable(v.string())),
    }),
    v.transform(
      (each): Currency => ({ currency: each.currencyCode, name: each.name ?? each.currencyCode, tokenId: '0' }),
    ),
  ),
])

export type FundsReading = {
  reading: Reading
  /** False when the answer names another transaction than the one asked about. */
  sameTransaction: boolean
  risk: FundsRisk | null
}

/** Hashes and addresses come back in other cases than they went out. */
const folded = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : (value ?? null))

/** Which transaction an answer is about. Sumsub takes no id of ours for this kind: one that does not say is no answer. */
const speaksOf = (funds: SourceOfFunds, json: unknown): boolean => {
  const parsed = v.safeParse(echo, json)
  if (!parsed.success) return false
  const { tokenId, ...told } = parsed.output.input.cryptoTxnInfo
  const asked = bodyOf(funds)
  return (
    folded(tokenId ?? '0') === folded(asked.tokenId) &&
    (['currency', 'direction', 'address', 'txn'] as const).every((name) => folded(told[name]) === folded(asked[name]))
  )
}

const fundsReading = (answered: Answered, funds: SourceOfFunds): FundsReading => {
  const reading = readingOf(readAnswer(wire.action, answered))
  const sameTransaction = speaksOf(funds, answered.json)
  const parsed = v.safeParse(action, answered.json)
  if (!parsed.success) return { reading, sameTransaction, risk: null }
  const { riskScore, txnMonitorData } = parsed.output.paymentChecks.cryptoTxnRiskScoreInfo
  return { reading, sameTransaction, risk: { riskScore, signals: txnMonitorData.signals } }
}

export const fundsVerbs = (send: Send) => ({
  /** What can be checked. Large and rarely changed: cache it for a day. */
  listCurrencies: async (): Promise<Currency[]> => {
    const call = { name: 'list-currencies', method: 'GET', deadlineMs: readDeadlineMs } as const
    const answered = await send({ ...call, target: '/resources/kyt/currency?type=crypto' })
    const either = isSuccess(answered)
      ? answered
      : await send({ ...call, target: '/resources/standalone/crypto/availableCurrencies' })
    return readAnswer(v.array(v.unknown()), either).flatMap((entry) => {
      const parsed = v.safeParse(currency, entry)
      return parsed.success ? [parsed.output] : []
    })
  },

  /** Checks a transaction as an action of this applicant. The answer mostly comes at once. */
  checkFunds: async (applicantId: string, funds: SourceOfFunds, lane: Lane = 'now'): Promise<FundsReading> => {
    const target = `/resources/applicantActions/-/forApplicant/${encodeURIComponent(applicantId)}/cryptoSourceOfFunds`
    const call = {
      name: 'check-funds',
      method: 'POST',
      target,
      json: bodyOf(funds),
      deadlineMs: readDeadlineMs,
    } as const
    return fundsReading(await send({ ...call, lane }), funds)
  },

  /** The same action read again, for one that a person at Sumsub looks at; null when there is none. */
  readFunds: async (sumsubActionId: string, funds: SourceOfFunds, lane: Lane = 'now'): Promise<FundsReading | null> => {
    const target = `/resources/applicantActions/${encodeURIComponent(sumsubActionId)}/one`
    const answered = await send({ name: 'read-funds', method: 'GET', target, lane, deadlineMs: readDeadlineMs })
    return answered.status === 404 ? null : fundsReading(answered, funds)
  },

  /** The same without an applicant: no action, no decision, only the score. */
  checkFundsAlone: async (funds: SourceOfFunds): Promise<FundsRisk> => {
    const target = '/resources/standalone/crypto/cryptoSourceOfFunds'
    const call = { name: 'check-funds-alone', method: 'POST', target, json: bodyOf(funds) } as const
    const answered = await send({ ...call, deadlineMs: readDeadlineMs })
    if (answered.status === 404) throw new Refusal('sumsub-misconfigured')
    const { riskscore, signals: shares } = readAnswer(standalone, answered).data
    return { riskScore: riskscore, signals: shares }
  },
})
