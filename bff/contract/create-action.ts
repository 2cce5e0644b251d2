import * as v from 'valibot'
import { operation } from './operation.ts'
import { decisions, instant, kinds, reviewAnswers, states } from './words.ts'

export const path = '/v1/actions'

/** Life of an action and of its link, in seconds. */
export const defaultExpiresInSeconds = 1_800
const maxExpiresInSeconds = 86_400

const text = (maxLength: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(maxLength), v.regex(/^\P{Cc}*$/u, 'must not hold control characters'))

const documentData = v.strictObject({
  firstName: v.optional(text(100)),
  lastName: v.optional(text(100)),
  middleName: v.optional(text(100)),
  number: v.optional(text(40)),
  issuedDate: v.optional(v.pipe(v.string(), v.isoDate())),
  txnAmount: v.optional(text(40)),
})

/** What the host already knows of the card, shown to the person as a hint and compared with the photo. */
export const paymentMethod = v.strictObject({
  type: v.picklist(['bankCard', 'eWallet', 'wireTransfer']),
  subType: v.optional(text(40)),
  data: v.optional(v.strictObject({ requiredIdDoc: v.optional(documentData) })),
})
export type PaymentMethod = v.InferOutput<typeof paymentMethod>

export const request = v.strictObject({
  kind: v.picklist(kinds),
  user: v.strictObject({
    /** The host's id of the person: Sumsub's `externalUserId`. */
    id: text(200),
    email: v.optional(v.pipe(text(254), v.email())),
    name: v.optional(text(100)),
    /** BCP 47. */
    locale: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/))),
  }),
  operation,
  deliver: v.optional(v.picklist(['email', 'link']), 'email'),
  returnUrl: v.optional(v.pipe(text(2_000), v.url())),
  expiresInSeconds: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxExpiresInSeconds)),
    defaultExpiresInSeconds,
  ),
  paymentMethod: v.optional(paymentMethod),
  requireSelfie: v.optional(v.boolean(), false),
})
export type CreateAction = v.InferOutput<typeof request>

/** An action as its host sees it. */
export const hostAction = v.object({
  id: v.string(),
  kind: v.picklist(kinds),
  state: v.picklist(states),
  version: v.number(),
  user: v.object({ id: v.string() }),
  operation,
  digest: v.string(),
  decision: v.nullable(v.picklist(decisions)),
  answer: v.nullable(
    v.object({
      reviewAnswer: v.picklist(reviewAnswers),
      reviewRejectType: v.nullable(v.picklist(['RETRY', 'FINAL'])),
      rejectLabels: v.array(v.string()),
    }),
  ),
  attemptsLeft: v.number(),
  createdAt: instant,
  expiresAt: instant,
  endedAt: v.nullable(instant),
})
export type HostAction = v.InferOutput<typeof hostAction>

export const link = v.object({ url: v.string(), expiresAt: instant })
export const answer = v.object({ ...hostAction.entries, link })
