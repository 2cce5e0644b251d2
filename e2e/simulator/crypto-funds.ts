import * as v from 'valibot'
import { sha256Hex } from './digest.ts'
import type { ReviewAnswer } from './review-result.ts'
import { text } from './schemas.ts'

export const cryptoTransaction = v.pipe(
  v.object({
    currency: text,
    direction: v.picklist(['deposit', 'withdrawal']),
    txn: v.nullish(text),
    address: text,
    tokenId: v.optional(text, '0'),
  }),
  v.check(({ direction, txn }) => direction === 'withdrawal' || Boolean(txn), 'a deposit needs its txn'),
  v.check(({ direction, txn }) => direction === 'deposit' || !txn, 'a withdrawal has no txn yet'),
)
export type CryptoTransaction = v.InferOutput<typeof cryptoTransaction>

const signalNames = [
  'atm',
  'child_exploitation',
  'dark_market',
  'dark_service',
  'enforcement_action',
  'exchange_fraudulent',
  'exchange_licensed',
  'exchange_unlicensed',
  'gambling',
  'illegal_service',
  'liquidity_pools',
  'marketplace',
  'miner',
  'mixer',
  'p2p_exchange_licensed',
  'p2p_exchange_unlicensed',
  'payment',
  'ransom',
  'sanctions',
  'scam',
  'seized_assets',
  'stolen_coins',
  'terrorism_financing',
  'wallet',
  'other',
] as const
type Signal = (typeof signalNames)[number]
type Finding = { riskScore: number; shares: Partial<Record<Signal, number>> }

/** Where the money came from, as it would have to be for each answer. */
const findings: Record<ReviewAnswer, Finding> = {
  GREEN: { riskScore: 0.12, shares: { exchange_licensed: 0.71, wallet: 0.29 } },
  YELLOW: { riskScore: 0.48, shares: { exchange_unlicensed: 0.55, gambling: 0.15, wallet: 0.3 } },
  RED: { riskScore: 0.93, shares: { mixer: 0.6, stolen_coins: 0.25, scam: 0.15 } },
  ERROR: { riskScore: 0, shares: {} },
}

const signalsOf = ({ shares }: Finding) => Object.fromEntries(signalNames.map((name) => [name, shares[name] ?? 0]))
const statusOf = (answer: ReviewAnswer) => (answer === 'ERROR' ? 'error' : 'ready')

/** Inside an action (contract 2.15) the score is spelled `riskScore`. */
export const cryptoFundsOfAction = (transaction: CryptoTransaction, answer: ReviewAnswer) => {
  const finding = findings[answer]
  return {
    input: { cryptoTxnInfo: transaction },
    paymentChecks: {
      cryptoTxnRiskScoreInfo: {
        riskScore: finding.riskScore,
        txnMonitorData: { status: statusOf(answer), signals: signalsOf(finding) },
      },
    },
  }
}

/** Standing alone (contract 2.16) it is spelled `riskscore`. The same transaction always has the same amount. */
export const standaloneCryptoFunds = async (transaction: CryptoTransaction, answer: ReviewAnswer, nowMs: number) => {
  const { address, txn, direction } = transaction
  const hash = await sha256Hex(new TextEncoder().encode(`${txn ?? ''}${address}`))
  const amount = Number.parseInt(hash.slice(0, 7), 16)
  const nowSeconds = Math.floor(nowMs / 1_000)
  return {
    data: {
      address,
      txn: txn ?? null,
      direction,
      amount,
      fiat: Math.round(amount * 0.04) / 100,
      fiatCode: 'usd',
      time: nowSeconds - 60,
      updatedAt: nowSeconds,
      riskscore: findings[answer].riskScore,
      status: statusOf(answer),
      signals: signalsOf(findings[answer]),
    },
  }
}
