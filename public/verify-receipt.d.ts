export type ReceiptErrorCode =
  | 'receipt-malformed'
  | 'algorithm-not-allowed'
  | 'type-not-allowed'
  | 'key-unknown'
  | 'keys-not-readable'
  | 'signature-not-valid'
  | 'issuer-not-expected'
  | 'audience-not-expected'
  | 'not-yet-valid'
  | 'expired'
  | 'decision-differs'
  | 'operation-differs'
  | 'person-differs'
  | 'action-differs'
  | 'commitment-broken'
  | 'operation-not-json'
  | 'crypto-missing'
export type PublicJwk = {
  kty?: string
  crv?: string
  x?: string
  kid?: string
  alg?: string
  use?: string
}
export type Jwks = {
  keys: readonly PublicJwk[]
}
export type Expected = {
  /**
   * The published keys, or how to get them: see `remoteJwks`.
   */
  jwks: Jwks | ((kid: string) => Promise<Jwks>)
  /**
   * Of the one backend that you trust. A sandbox has another, so its receipts never pass.
   */
  issuer: string
  /**
   * Your host id.
   */
  audience: string
  /**
   * What you are about to execute, as you would ask for it now.
   */
  operation: unknown
  /**
   * Your id of the person. Give it whenever you know it.
   */
  person?: string
  /**
   * The action that you asked for. Give it whenever you know it.
   */
  actionId?: string
  /**
   * Another than
   * `approved` is for your records: nothing may be executed on it.
   */
  decision?: 'approved' | 'declined' | 'inconclusive' | 'refused' | 'expired' | 'cancelled'
  /**
   * The moment that counts, a number in milliseconds. For an audit: when you executed.
   */
  now?: Date | number
}
export type Claims = {
  iss: string
  aud: string
  /**
   * Your id of the person.
   */
  sub: string
  /**
   * The id of the action: what you mark as used.
   */
  jti: string
  iat: number
  /**
   * Until when you may act on it, in seconds.
   */
  exp: number
  digest: string
  decision: string
  kind: string
  attempt: number
  reviewAnswer: string | null
  sumsubActionId: string | null
  externalActionId: string | null
  nonce: string | null
  level: string | null
  consentVersion: string | null
  answeredAt: string
}
export type Verified = {
  /**
   * Insert this under a primary key, in the transaction that executes.
   */
  jti: string
  /**
   * Compare this in that transaction with `canonicalJson` of what the locked rows say.
   */
  canonical: string
  claims: Claims
}
export declare class ReceiptError extends Error {
  /** @type {ReceiptErrorCode} */
  code: ReceiptErrorCode
  /** True when the very same receipt may be good a moment later: keep it and try again. */
  mayPass: boolean
  /**
   * @param {ReceiptErrorCode} code
   * @param {string} message
   * @param {{ cause?: unknown, mayPass?: boolean }} [more]
   */
  constructor(
    code: ReceiptErrorCode,
    message: string,
    {
      cause,
      mayPass,
    }?: {
      cause?: unknown
      mayPass?: boolean
    },
  )
}
/**
 * Throws a ReceiptError unless this is a receipt of your backend, for you, approved, still in time, and for exactly the
 * operation that you are about to execute.
 *
 * @param {string} receipt
 * @param {Expected} expected
 * @returns {Promise<Verified>}
 */
export declare const verifyReceipt: (receipt: string, expected: Expected) => Promise<Verified>
/**
 * base64url(SHA-256(RFC 8785 canonical JSON)): what the person was shown, what Sumsub's record commits to, what is signed.
 *
 * @param {unknown} operation
 * @returns {Promise<string>}
 */
export declare const digestOf: (operation: unknown) => Promise<string>
/**
 * The name under which Sumsub knows the check of this receipt. With it, your Sumsub dashboard or API confirms the receipt.
 *
 * @param {{ digest: string, nonce: string }} claims
 * @returns {Promise<string>}
 */
export declare const externalActionIdOf: ({ digest, nonce }: { digest: string; nonce: string }) => Promise<string>
/**
 * RFC 8785: members sorted by their UTF-16 code units, no blanks, numbers and strings as JSON.stringify writes them.
 * Members that are undefined are left out, as JSON.stringify does.
 *
 * @param {unknown} value
 * @returns {string}
 */
export declare const canonicalJson: (value: unknown) => string
/**
 * Fetches the published keys, keeps them, and asks again when a receipt names a key that is not among them, so that a
 * change of keys is noticed at once. A forger who names unknown keys cannot make it ask more often than every 10 s.
 *
 * @param {string | URL} url
 * @param {{ fetch?: typeof fetch, now?: () => number }} [options]
 * @returns {(kid: string) => Promise<Jwks>}
 */
export declare const remoteJwks: (
  url: string | URL,
  {
    fetch: get,
    now,
  }?: {
    fetch?: typeof fetch
    now?: () => number
  },
) => (kid: string) => Promise<Jwks>
