/*
 * Countersign: verify an approval receipt before you act on it.
 *
 * One file without dependencies, for Node 20 and newer and for every browser whose WebCrypto knows Ed25519. Copy it into
 * your own code: fetched from the server whose receipts it verifies, it would prove nothing. MIT licence.
 *
 *     import { remoteJwks, verifyReceipt } from './verify-receipt.js'
 *
 *     const jwks = remoteJwks('https://verify.bank.example/.well-known/jwks.json')
 *     const { jti, canonical } = await verifyReceipt(receipt, {
 *       jwks,
 *       issuer: 'https://verify.bank.example',   // in sandbox mode it ends in /sandbox
 *       audience: 'my-host-id',
 *       operation,                               // made from your own rows, now: what you are about to execute
 *       person: order.customerId,
 *     })
 *
 * The last gate is yours, because nobody else can build it: in one transaction of your own database insert `jti` under a
 * primary key, make the operation once more from the rows that you lock, compare its `canonicalJson` with `canonical`, and
 * execute. A second insert fails: one approval executes one operation, once.
 *
 * What a receipt proves: the backend that signed it read this answer from Sumsub, for this person and exactly this
 * operation. The witness is that backend, not Sumsub: whoever holds its key can sign anything. Sumsub's own record can
 * confirm it: `externalActionId` is base64url(SHA-256(digest + "." + nonce)), it was fixed before the check began, and
 * Sumsub shows the action under that very id. So somebody with access to your Sumsub account can open the commitment and
 * see that this check was made for this operation.
 */

/**
 * Why a receipt is not good. The codes are stable; the messages are for people and may change.
 *
 * @typedef {'receipt-malformed' | 'algorithm-not-allowed' | 'type-not-allowed' | 'key-unknown' | 'keys-not-readable'
 *   | 'signature-not-valid' | 'issuer-not-expected' | 'audience-not-expected' | 'not-yet-valid' | 'expired'
 *   | 'decision-differs' | 'operation-differs' | 'person-differs' | 'action-differs' | 'commitment-broken'
 *   | 'operation-not-json' | 'crypto-missing'} ReceiptErrorCode
 */

/**
 * @typedef {{ kty?: string, crv?: string, x?: string, kid?: string, alg?: string, use?: string }} PublicJwk
 *
 * @typedef {{ keys: readonly PublicJwk[] }} Jwks
 */

/**
 * @typedef {object} Expected
 * @property {Jwks | ((kid: string) => Promise<Jwks>)} jwks The published keys, or how to get them: see `remoteJwks`.
 * @property {string} issuer Of the one backend that you trust. A sandbox has another, so its receipts never pass.
 * @property {string} audience Your host id.
 * @property {unknown} operation What you are about to execute, as you would ask for it now.
 * @property {string} [person] Your id of the person. Give it whenever you know it.
 * @property {string} [actionId] The action that you asked for. Give it whenever you know it.
 * @property {'approved' | 'declined' | 'inconclusive' | 'refused' | 'expired' | 'cancelled'} [decision] Another than
 *   `approved` is for your records: nothing may be executed on it.
 * @property {Date | number} [now] The moment that counts, a number in milliseconds. For an audit: when you executed.
 */

/**
 * @typedef {object} Claims
 * @property {string} iss
 * @property {string} aud
 * @property {string} sub Your id of the person.
 * @property {string} jti The id of the action: what you mark as used.
 * @property {number} iat
 * @property {number} exp Until when you may act on it, in seconds.
 * @property {string} digest
 * @property {string} decision
 * @property {string} kind
 * @property {number} attempt
 * @property {string | null} reviewAnswer
 * @property {string | null} sumsubActionId
 * @property {string | null} externalActionId
 * @property {string | null} nonce
 * @property {string | null} level
 * @property {string | null} consentVersion
 * @property {string} answeredAt
 */

/**
 * @typedef {object} Verified
 * @property {string} jti Insert this under a primary key, in the transaction that executes.
 * @property {string} canonical Compare this in that transaction with `canonicalJson` of what the locked rows say.
 * @property {Claims} claims
 */

const typ = 'approval-receipt+jwt'
const longestReceipt = 8_192
/** How much the two clocks may differ. */
const leewaySeconds = 60

export class ReceiptError extends Error {
  /**
   * @param {ReceiptErrorCode} code
   * @param {string} message
   * @param {{ cause?: unknown, mayPass?: boolean }} [more]
   */
  constructor(code, message, { cause, mayPass = false } = {}) {
    super(message, { cause })
    this.name = 'ReceiptError'
    /** @type {ReceiptErrorCode} */
    this.code = code
    /** True when the very same receipt may be good a moment later: keep it and try again. */
    this.mayPass = mayPass
  }
}

/**
 * Throws a ReceiptError unless this is a receipt of your backend, for you, approved, still in time, and for exactly the
 * operation that you are about to execute.
 *
 * @param {string} receipt
 * @param {Expected} expected
 * @returns {Promise<Verified>}
 */
export const verifyReceipt = async (receipt, expected) => {
  const { header, payload, signature, signed } = partsOf(receipt)
  await requireSignature(await keyOf(expected.jwks, kidOf(header)), signature, signed)
  const claims = claimsOf(payload)
  requireAddressed(claims, expected)
  requireInTime(claims, expected.now)
  await requireDecision(claims, expected.decision)
  const canonical = canonicalJson(expected.operation)
  if (claims.digest !== (await hashOf(canonical)))
    throw new ReceiptError('operation-differs', 'The receipt is for another operation. Do not execute this one.')
  return { jti: claims.jti, canonical, claims }
}

/**
 * base64url(SHA-256(RFC 8785 canonical JSON)): what the person was shown, what Sumsub's record commits to, what is signed.
 *
 * @param {unknown} operation
 * @returns {Promise<string>}
 */
export const digestOf = async (operation) => hashOf(canonicalJson(operation))

/**
 * The name under which Sumsub knows the check of this receipt. With it, your Sumsub dashboard or API confirms the receipt.
 *
 * @param {{ digest: string, nonce: string }} claims
 * @returns {Promise<string>}
 */
export const externalActionIdOf = ({ digest, nonce }) => hashOf(`${digest}.${nonce}`)

/**
 * RFC 8785: members sorted by their UTF-16 code units, no blanks, numbers and strings as JSON.stringify writes them.
 * Members that are undefined are left out, as JSON.stringify does.
 *
 * @param {unknown} value
 * @returns {string}
 */
export const canonicalJson = (value) => {
  if (typeof value === 'string' && !isWellFormed(value)) throw notJson('half a character')
  if (typeof value === 'number' && !Number.isFinite(value)) throw notJson(String(value))
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return JSON.stringify(value)
  if (typeof value !== 'object') throw notJson(typeof value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join()}]`
  if ('toJSON' in value && typeof value.toJSON === 'function') return canonicalJson(value.toJSON())
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${canonicalJson(name)}:${canonicalJson(member)}`)
  return `{${members.join()}}`
}

/**
 * Fetches the published keys, keeps them, and asks again when a receipt names a key that is not among them, so that a
 * change of keys is noticed at once. A forger who names unknown keys cannot make it ask more often than every 10 s.
 *
 * @param {string | URL} url
 * @param {{ fetch?: typeof fetch, now?: () => number }} [options]
 * @returns {(kid: string) => Promise<Jwks>}
 */
export const remoteJwks = (url, { fetch: get = fetch, now = Date.now } = {}) => {
  const keptForMs = 600_000
  const notAgainForMs = 10_000
  /** @type {{ jwks: Promise<Jwks>, atMs: number } | undefined} */
  let kept
  const ask = () => {
    const asked = { jwks: fetchKeys(url, get), atMs: now() }
    kept = asked
    asked.jwks.catch(() => {
      if (kept === asked) kept = undefined
    })
    return asked.jwks
  }
  return async (kid) => {
    if (!kept || now() - kept.atMs > keptForMs) return ask()
    const { jwks, atMs } = kept
    const known = (await jwks).keys.some((key) => key.kid === kid)
    return known || now() - atMs < notAgainForMs ? jwks : ask()
  }
}

/**
 * @param {string | URL} url
 * @param {typeof fetch} get
 * @returns {Promise<Jwks>}
 */
const fetchKeys = async (url, get) => {
  try {
    const response = await get(url, { redirect: 'error', signal: AbortSignal.timeout(10_000) })
    if (!response.ok) throw new Error(`answered ${response.status}`)
    const jwks = await response.json()
    if (!Array.isArray(jwks?.keys)) throw new Error('holds no keys')
    return jwks
  } catch (cause) {
    throw new ReceiptError('keys-not-readable', 'The published keys could not be read. Try again.', {
      cause,
      mayPass: true,
    })
  }
}

/** @param {string} receipt */
const partsOf = (receipt) => {
  if (typeof receipt !== 'string' || receipt.length > longestReceipt) throw malformed('it is too long, or not text')
  const parts = receipt.split('.')
  if (parts.length !== 3) throw malformed('it has not three parts')
  const [header = '', payload = '', signature = ''] = parts
  return {
    header: jsonOf(header),
    payload: jsonOf(payload),
    signature: bytesOf(signature),
    signed: new TextEncoder().encode(`${header}.${payload}`),
  }
}

/**
 * Pinned, whatever the header asks for: a forger would choose what suits him.
 *
 * @param {Record<string, unknown>} header
 */
const kidOf = ({ alg, typ: given, kid, crit }) => {
  if (alg !== 'EdDSA') throw new ReceiptError('algorithm-not-allowed', 'The receipt is not signed with EdDSA.')
  if (given !== typ) throw new ReceiptError('type-not-allowed', 'This is signed, but it is not an approval receipt.')
  if (typeof kid !== 'string' || crit !== undefined) throw malformed('its header is not the documented one')
  return kid
}

/**
 * @param {Expected['jwks']} jwks
 * @param {string} kid
 * @returns {Promise<PublicJwk>}
 */
const keyOf = async (jwks, kid) => {
  const { keys } = typeof jwks === 'function' ? await jwks(kid) : jwks
  const found = keys.filter((key) => key.kid === kid && key.kty === 'OKP' && key.crv === 'Ed25519')
  const [key] = found
  if (key && found.length === 1) return key
  throw new ReceiptError('key-unknown', 'No published key has the name that the receipt gives.', { mayPass: true })
}

/**
 * @param {PublicJwk} jwk
 * @param {Uint8Array<ArrayBuffer>} signature
 * @param {Uint8Array<ArrayBuffer>} signed
 */
const requireSignature = async ({ kty, crv, x }, signature, signed) => {
  const subtle = webCrypto()
  /** @type {CryptoKey} */
  let key
  try {
    key = await subtle.importKey('jwk', { kty, crv, x }, { name: 'Ed25519' }, false, ['verify'])
  } catch (cause) {
    if (cause instanceof Error && cause.name !== 'NotSupportedError')
      throw new ReceiptError('key-unknown', 'The published key is not an Ed25519 key.', { cause })
    throw new ReceiptError('crypto-missing', 'This runtime does not know Ed25519. Use Node 20 or a newer browser.', {
      cause,
    })
  }
  if (!(await subtle.verify({ name: 'Ed25519' }, key, signature, signed)))
    throw new ReceiptError('signature-not-valid', 'The signature does not fit: the receipt was changed or forged.')
}

/**
 * @param {Record<string, unknown>} payload
 * @returns {Claims}
 */
const claimsOf = (payload) => {
  const texts = ['iss', 'aud', 'sub', 'jti', 'digest', 'decision', 'kind', 'answeredAt']
  const numbers = ['iat', 'exp', 'attempt']
  const maybe = ['reviewAnswer', 'sumsubActionId', 'externalActionId', 'nonce', 'level', 'consentVersion']
  const fits =
    texts.every((name) => typeof payload[name] === 'string' && payload[name] !== '') &&
    numbers.every((name) => Number.isSafeInteger(payload[name])) &&
    maybe.every((name) => payload[name] === null || typeof payload[name] === 'string')
  if (!fits) throw malformed('its claims are not the documented ones')
  return /** @type {Claims} */ (/** @type {unknown} */ (payload))
}

/**
 * @param {Claims} claims
 * @param {Expected} expected
 */
const requireAddressed = ({ iss, aud, sub, jti }, { issuer, audience, person, actionId }) => {
  if (iss !== issuer) throw new ReceiptError('issuer-not-expected', `The receipt was issued by ${iss}, not ${issuer}.`)
  if (aud !== audience) throw new ReceiptError('audience-not-expected', 'The receipt is for another host.')
  if (person !== undefined && sub !== person)
    throw new ReceiptError('person-differs', 'The receipt is about another person.')
  if (actionId !== undefined && jti !== actionId)
    throw new ReceiptError('action-differs', 'The receipt is of another action.')
}

/**
 * @param {Claims} claims
 * @param {Expected['now']} now
 */
const requireInTime = ({ iat, exp }, now = Date.now()) => {
  const atSeconds = Number(now) / 1000
  if (!(iat <= atSeconds + leewaySeconds))
    throw new ReceiptError('not-yet-valid', 'The receipt is of the future: a clock is wrong.', { mayPass: true })
  if (!(atSeconds < exp)) throw new ReceiptError('expired', 'The time to act on this receipt is over. Ask again.')
}

/**
 * @param {Claims} claims
 * @param {Expected['decision']} wanted
 */
const requireDecision = async ({ decision, reviewAnswer, digest, nonce, externalActionId }, wanted = 'approved') => {
  if (decision !== wanted) throw new ReceiptError('decision-differs', `The receipt says ${decision}, not ${wanted}.`)
  if (decision !== 'approved') return
  const committed = nonce !== null && externalActionId === (await externalActionIdOf({ digest, nonce }))
  if (reviewAnswer !== 'GREEN' || !committed)
    throw new ReceiptError(
      'commitment-broken',
      'The receipt contradicts itself: this check was not for this operation.',
    )
}

/**
 * Strict: each text of base64url stands for its own bytes, so that no character of a receipt can be changed unnoticed.
 *
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
const bytesOf = (text) => {
  if (!/^[\w-]+$/.test(text)) throw malformed('it is not base64url')
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    if (base64urlOf(bytes) === text) return bytes
  } catch {
    // A length that base64 cannot have.
  }
  throw malformed('it is not base64url')
}

/** @param {Uint8Array} bytes */
const base64urlOf = (bytes) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

/**
 * @param {string} part
 * @returns {Record<string, unknown>}
 */
const jsonOf = (part) => {
  const bytes = bytesOf(part)
  try {
    const json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json
  } catch {
    // Not UTF-8, or not JSON.
  }
  throw malformed('a part of it is not a JSON object')
}

/** @param {string} text */
const hashOf = async (text) =>
  base64urlOf(new Uint8Array(await webCrypto().digest('SHA-256', new TextEncoder().encode(text))))

const webCrypto = () => {
  if (globalThis.crypto?.subtle) return globalThis.crypto.subtle
  throw new ReceiptError(
    'crypto-missing',
    'There is no WebCrypto here. A page needs https, and Node version 20 or newer.',
  )
}

/** @param {string} text */
const isWellFormed = (text) => !/\p{Surrogate}/u.test(text)

/** @param {string} what */
const malformed = (what) => new ReceiptError('receipt-malformed', `This is not a receipt: ${what}.`)

/** @param {string} what */
const notJson = (what) =>
  new ReceiptError('operation-not-json', `An operation must be JSON, which cannot hold ${what}.`)
