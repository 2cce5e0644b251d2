import * as v from 'valibot'

export const path = '/v1/actions/:id/images'

/** The part `metadata` of an upload; the part `content` is the file: JPEG, PNG or PDF, 20 MiB at most. */
export const metadata = v.object({
  idDocType: v.picklist(['PAYMENT_METHOD', 'PAYMENT_SOURCE', 'BANK_CARD']),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be ISO 3166-1 alpha-3')),
  idDocSubType: v.optional(v.picklist(['FRONT_SIDE', 'BACK_SIDE'])),
})
/** `preview=true`: at most 320 px on the longer side. */
export const query = v.object({ preview: v.optional(v.picklist(['true', 'false'])) })

export const answer = v.object({ imageId: v.string() })
