import * as v from 'valibot'
import { fundsRisk } from './funds-risk.ts'
import { operation } from './operation.ts'
import { sourceOfFunds } from './source-of-funds.ts'
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

/** Sumsub's newer form of the same. */
const paymentSource = v.strictObject({
  fixedInfo: v.strictObject({
    type: v.picklist(['bankCard', 'bankStatement', 'eWallet', 'cryptoWallet']),
    institutionName: v.optional(text(100)),
    fullName: v.optional(text(200)),
    accountIdentifier: v.optional(text(200)),
    email: v.optional(v.pipe(text(254), v.email())),
  }),
})

/** Answers that the host knows already, in Sumsub's form: the person sees them filled in. */
const questionnaire = v.strictObject({
  id: text(100),
  sections: v.record(
    v.string(),
    v.strictObject({
      items: v.record(
        v.string(),
        v.strictObject({
          value: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(4_000)))),
          values: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(4_000))), v.maxLength(100))),
        }),
      ),
    }),
  ),
})

const members = v.strictObject({
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
  /** For kind `payment-method`: a selfie beside the picture of the card. */
  requireSelfie: v.optional(v.boolean(), false),
  paymentSource: v.optional(paymentSource),
  /** For a level with a phone step. */
  phone: v.optional(v.pipe(text(30), v.regex(/^\+[0-9 ]{6,28}$/, 'must be in international form, like +447700900000'))),
  questionnaires: v.optional(v.pipe(v.array(questionnaire), v.maxLength(10))),
  /** For kind `source-of-funds`, and only for it. */
  sourceOfFunds: v.optional(sourceOfFunds),
})

export const request = v.pipe(
  members,
  v.forward(
    v.check(
      ({ kind, sourceOfFunds: funds }) => (kind === 'source-of-funds') === (funds !== undefined),
      'is required for kind source-of-funds, and only for it',
    ),
    ['sourceOfFunds'],
  ),
)
export type CreateAction = v.InferOutput<typeof request>

/** An action as its host sees it. */
export const hostAction = v.object({
  id: v.string(),
  kind: v.picklist(kinds),
  state: v.picklist(states),
  version: v.number(),
  user: v.object({ id: v.string() }),
  /** Null once it is erased. */
  operation: v.nullable(operation),
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
  /** Pictures of the attempt that was answered: read them by `/v1/actions/{id}/images/{imageId}`. */
  images: v.array(v.object({ imageId: v.string(), shows: v.picklist(['card', 'face', 'other']) })),
  card: v.nullable(v.object({ brand: v.nullable(v.string()), lastDigits: v.nullable(v.string()) })),
  risk: v.nullable(fundsRisk),
  /** Since when there is nothing left but the proof of what was decided. */
  erasedAt: v.nullable(instant),
})
export type HostAction = v.InferOutput<typeof hostAction>

export const link = v.object({
  url: v.string(),
  /** Absent from a link that was made before there were such codes. */
  code: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'The same link for whoever reads it on one device and goes on with another: it is typed at {PUBLIC_URL}/open, in any case, with or without the hyphens. Print it beside url in your own mail, and keep it as secret.',
      ),
    ),
  ),
  expiresAt: instant,
})
export const answer = v.object({ ...hostAction.entries, link })
