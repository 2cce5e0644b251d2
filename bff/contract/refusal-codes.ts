import * as v from 'valibot'

/**
 * Every reason for which this backend says no, as a closed list: the pages switch over it,
 * so a new code does not compile until it has words of its own.
 */
export const refusalCodes = [
  // the emailed link
  'link-not-valid',
  'link-used',
  'link-expired',
  'link-replaced',
  'link-cancelled',
  'link-finished',
  'resend-limit',
  'resend-no-address',
  // the browser's session
  'session-missing',
  'session-moved',
  'watching-only',
  'other-action',
  'cross-site',
  'consent-required',
  'attempts-used-up',
  'action-ended',
  'action-not-decided',
  'person-limit',
  'hosted-page-refused',
  // what a host asks for
  'key-not-valid',
  'idempotency-key-required',
  'idempotency-key-reused',
  'person-unknown',
  'person-not-approved',
  'email-required',
  'kind-not-supported',
  'card-number-refused',
  'return-url-not-registered',
  // Sumsub
  'sumsub-unavailable',
  'sumsub-busy',
  'sumsub-misconfigured',
  'sumsub-conflict',
  'image-not-usable',
  'webhook-digest-mismatch',
  // plain HTTP
  'body-not-valid',
  'body-too-large',
  'content-type-not-json',
  'not-found',
  'method-not-allowed',
  'host-not-known',
  'too-many-requests',
  'store-unavailable',
  'internal',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

/** The JSON of every answer that is not 2xx. `message` is safe to show; `requestId` finds the log line. */
export const refusalBody = v.object({
  code: v.picklist(refusalCodes),
  message: v.string(),
  requestId: v.string(),
  fields: v.optional(v.array(v.object({ path: v.string(), message: v.string() }))),
})

export type RefusalBody = v.InferOutput<typeof refusalBody>
