import type { RefusalBody, RefusalCode } from './contract/refusal-codes.ts'
import { StoreDown } from './store/store-down.ts'

const table: Record<RefusalCode, readonly [status: number, message: string]> = {
  'link-not-valid': [404, 'This link is not valid. Open the link in your newest mail, or ask for a new one.'],
  'link-used': [409, 'This link was opened already. Ask for a fresh link.'],
  'link-expired': [410, 'The time of this link is over.'],
  'link-replaced': [410, 'A newer link was sent. Use the link in your newest mail.'],
  'link-cancelled': [410, 'The request behind this link was withdrawn.'],
  'link-finished': [410, 'The request behind this link was answered already.'],
  'resend-limit': [429, 'A link was sent a moment ago, or often enough. Look into your mail, also into spam.'],
  'resend-no-address': [409, 'No mail address is stored for this request. Ask whoever sent you the link.'],
  'session-missing': [401, 'This browser has no open request. Open the link in your mail.'],
  'session-moved': [401, 'This request was continued on another device.'],
  'watching-only': [409, 'This request goes on on another device. This page only looks on.'],
  'other-action': [409, 'This browser has opened another request since. Nothing was done.'],
  'cross-site': [403, 'This call must come from our own page, with the header X-CSRF: 1.'],
  'consent-required': [409, 'The check needs consent to the text that is in force.'],
  'attempts-used-up': [409, 'All attempts of this action are used up.'],
  'action-ended': [409, 'This action has ended.'],
  'action-not-decided': [409, 'This action has no decision yet. Wait for the callback, or read it with waitMs.'],
  'person-limit': [429, 'This person was asked as often as a day allows. Try again tomorrow, or help in another way.'],
  'hosted-page-refused': [409, 'The company that asks wants the operation shown beside the check.'],
  'key-not-valid': [401, 'Send a valid host key: Authorization: Bearer <key>.'],
  'idempotency-key-required': [400, 'Send the header Idempotency-Key with 1 to 255 visible characters.'],
  'idempotency-key-reused': [422, 'This Idempotency-Key was used with another body.'],
  'person-unknown': [422, 'Sumsub knows no applicant with this user id.'],
  'person-not-approved': [422, 'This applicant is not approved at Sumsub, so no action can be checked.'],
  'email-required': [422, 'No mail address is known for this person. Send user.email, or deliver: "link".'],
  'kind-not-supported': [422, 'No level is configured for this kind of action.'],
  'card-number-refused': [422, 'A full card number must not be sent. Send it masked, like 400000******0002.'],
  'return-url-not-registered': [422, 'The origin of returnUrl is not registered for this host.'],
  'sumsub-unavailable': [503, 'The identity service does not answer. Try again in a moment.'],
  'sumsub-busy': [503, 'Many people are being checked just now. Your turn comes in a moment.'],
  'sumsub-misconfigured': [502, 'The identity service refused our request. The operator has to look at the log.'],
  'sumsub-conflict': [409, 'The identity service does not allow this in the state that the action is in.'],
  'image-not-usable': [422, 'The identity service cannot use this picture. Send another one: JPEG, PNG or PDF.'],
  'webhook-digest-mismatch': [401, 'The digest does not fit the body, or its algorithm is not the configured one.'],
  'body-not-valid': [400, 'The request does not have the documented form. See fields.'],
  'body-too-large': [413, 'The body is too large.'],
  'content-type-not-json': [415, 'Send JSON, with Content-Type: application/json.'],
  'not-found': [404, 'There is nothing here.'],
  'method-not-allowed': [405, 'This method is not allowed here.'],
  'host-not-known': [421, 'This server does not answer for that host name.'],
  'too-many-requests': [429, 'Too many requests. Wait as long as Retry-After says.'],
  'store-unavailable': [503, 'The database does not answer. Nothing was changed; try again.'],
  internal: [500, 'Something went wrong on our side. Nothing was approved.'],
}

/** Why, in words that we wrote and that may be logged: no text of a request, a person, or another program. */
export class Cause extends Error {
  override readonly name = 'Cause'
}

type Details = { cause?: unknown; fields?: RefusalBody['fields']; retryAfterSeconds?: number; mayPass?: boolean }

/** How this backend says no. The code is for machines, the message is safe for everyone, the cause is for our log. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly status: number
  readonly fields: RefusalBody['fields']
  readonly retryAfterSeconds: number | undefined
  /** True when the very same call may be repeated at once. */
  readonly mayPass: boolean

  constructor(code: RefusalCode, { cause, fields, retryAfterSeconds, mayPass = false }: Details = {}) {
    super(table[code][1], { cause })
    this.code = code
    this.status = table[code][0]
    this.fields = fields
    this.retryAfterSeconds = retryAfterSeconds
    this.mayPass = mayPass
  }

  body(requestId: string): RefusalBody {
    return { code: this.code, message: this.message, requestId, ...(this.fields && { fields: this.fields }) }
  }
}

/** Any error as a refusal: a database that is locked, full or gone is not our fault's 500 but a 503 to try again. */
export const asRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return error instanceof StoreDown || code === 'ERR_SQLITE_ERROR'
    ? new Refusal('store-unavailable', { cause: error, retryAfterSeconds: 1 })
    : new Refusal('internal', { cause: error })
}
