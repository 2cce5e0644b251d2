import * as v from 'valibot'

const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))

/** Shares from 0 to 1; null where Sumsub has no figure. Signals that Sumsub adds later come under their own names. */
export const fundsRisk = v.object({ riskScore: share, signals: v.record(v.string(), share) })
export type FundsRisk = v.InferOutput<typeof fundsRisk>
