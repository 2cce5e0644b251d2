import * as v from 'valibot'

export const text = v.pipe(v.string(), v.nonEmpty('must not be empty'))

/** Tokens and links. Sumsub documents no bounds; these are contract section 12. */
export const lifeInSeconds = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be between 1 and 86400'),
  v.maxValue(86_400, 'must be between 1 and 86400'),
)

export const applicantIdentifiers = v.object({ email: v.optional(text), phone: v.optional(text) })

export const countryAlpha3 = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code'))

export const idDocMetadata = v.object({
  idDocType: text,
  country: countryAlpha3,
  idDocSubType: v.nullish(v.picklist(['FRONT_SIDE', 'BACK_SIDE'])),
})
