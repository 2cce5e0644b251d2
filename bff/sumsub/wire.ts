import * as v from 'valibot'

/**
 * Sumsub's JSON as far as we read it. Members may be missing, null, or new: what we do not know becomes null,
 * and null never approves.
 */
const orNull = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(v.nullable(schema), null), null)
/** PostgreSQL keeps no text with a NUL in it: a webhook that holds one would be refused for ever. */
const text = v.pipe(
  v.string(),
  v.maxLength(1_000),
  v.check((value) => !value.includes('\0')),
)
/** Sumsub's own ids go into paths: nothing that could be a step up in one. */
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))

/** Not told is one thing; what is told and cannot be read is something else than what was asked for. */
const toldOrNot = v.fallback(v.optional(v.nullable(text), null), '')

const reviewResult = v.looseObject({
  reviewAnswer: orNull(text),
  reviewRejectType: orNull(text),
  rejectLabels: orNull(v.array(text)),
})

const review = v.looseObject({
  levelName: orNull(text),
  reviewStatus: orNull(text),
  reviewResult: orNull(reviewResult),
})

/** `GET /resources/applicantActions/{id}/one`, and each entry of the list. */
export const action = v.looseObject({
  id,
  createdAt: orNull(text),
  externalActionId: orNull(text),
  applicantId: orNull(text),
  // Not told is one thing. What marks the environment and cannot be read must not pass for that.
  sandboxMode: v.optional(v.nullable(v.boolean()), null),
  review: orNull(review),
  type: orNull(text),
  checks: orNull(v.array(v.looseObject({ emailConfirmationCheckInfo: orNull(v.looseObject({ email: toldOrNot })) }))),
  images: orNull(
    v.array(
      v.looseObject({
        imageId: orNull(v.union([text, v.pipe(v.number(), v.transform(String))])),
        idDocDef: orNull(v.looseObject({ idDocType: orNull(text) })),
      }),
    ),
  ),
  paymentMethod: orNull(
    v.looseObject({
      type: orNull(text),
      subType: orNull(text),
      data: orNull(v.looseObject({ requiredIdDoc: orNull(v.looseObject({ number: orNull(text) })) })),
    }),
  ),
  paymentSource: orNull(
    v.looseObject({
      fixedInfo: orNull(v.looseObject({ type: orNull(text), accountIdentifier: orNull(text) })),
      info: orNull(v.looseObject({ accountIdentifier: orNull(text), paymentSystem: orNull(text) })),
    }),
  ),
  requiredIdDocs: orNull(v.looseObject({ docSets: orNull(v.array(v.looseObject({ idDocSetType: orNull(text) }))) })),
})
export type WireAction = v.InferOutput<typeof action>

const items = v.looseObject({ items: v.array(v.unknown()) })
/** Both published shapes of the list: wrapped in `list`, or bare. Entries that do not parse are dropped one by one. */
export const actionList = v.pipe(
  v.union([
    v.pipe(
      v.looseObject({ list: v.union([items, v.array(v.unknown())]) }),
      v.transform((body) => body.list),
    ),
    items,
  ]),
  v.transform((list) => (Array.isArray(list) ? list : list.items)),
)

export const applicant = v.looseObject({
  id,
  externalUserId: orNull(text),
  email: orNull(v.pipe(text, v.email())),
  review: orNull(review),
})

export const accessToken = v.looseObject({
  token: v.pipe(v.string(), v.minLength(8), v.maxLength(4_000)),
  userId: v.optional(v.nullable(v.string()), null),
})
export const websdkLink = v.looseObject({ url: v.pipe(text, v.url()) })

/** `errorCode` is the only part of an error to branch on. */
export const failure = v.looseObject({
  errorCode: orNull(v.number()),
  description: orNull(text),
  correlationId: orNull(text),
})

/** A webhook is a hint: only where to look is taken from it. */
export const webhook = v.looseObject({
  type: orNull(text),
  applicantId: orNull(id),
  applicantActionId: orNull(id),
  externalApplicantActionId: orNull(text),
  sandboxMode: orNull(v.boolean()),
  createdAtMs: orNull(text),
  createdAt: orNull(text),
})
