import { calculateJwkThumbprint, importJWK, SignJWT } from 'jose'
import type { Action } from './domain/action.ts'
import type { Attempt } from './domain/decide.ts'
import { base64url } from './domain/hash.ts'
import { keyPairOf } from './ed25519.ts'
import type { Key } from './key-set.ts'

/**
 * Receipts: compact JWS, EdDSA, `typ: approval-receipt+jwt`. The witness is this backend: a receipt says that
 * it read this answer from Sumsub for exactly this operation. `public/verify-receipt.js` is how a host verifies one.
 */
export type Receipts = Awaited<ReturnType<typeof createReceipts>>

/** How long after the decision a host may still act on it, in seconds. The proof itself stays readable for years. */
const actWithinSeconds = 86_400

/** A new Ed25519 private key as a JWK. */
export const generateReceiptKey = async (): Promise<Key> => {
  const seed = crypto.getRandomValues(new Uint8Array(32))
  const { x } = await keyPairOf(seed)
  return { kty: 'OKP', crv: 'Ed25519', x, d: base64url(seed) }
}

/** Signs with the first private key; publishes them all, so that receipts of older keys go on verifying. */
export const createReceipts = async (jwks: readonly Key[], issuer: string) => {
  const published = await Promise.all(jwks.map(publicHalf))
  const signing = jwks.find(({ d }) => d !== undefined)
  if (!signing) throw new Error('no private key to sign receipts with')
  const { kid } = await publicHalf(signing)
  const key = await importJWK(signing, 'EdDSA')

  return {
    jwks: { keys: published },

    /** Signs what an ended action came to. */
    sign: (action: Action, attempt: Attempt | undefined): Promise<string> => {
      const iat = Math.floor((action.endedAtMs ?? 0) / 1000)
      return new SignJWT({
        iss: issuer,
        aud: action.hostId,
        sub: action.userId,
        jti: action.id,
        iat,
        exp: iat + actWithinSeconds,
        digest: action.digest,
        decision: action.decision,
        kind: action.kind,
        attempt: action.attempt,
        reviewAnswer: action.answer?.reviewAnswer ?? null,
        sumsubActionId: attempt?.sumsubActionId ?? null,
        externalActionId: attempt?.externalActionId ?? null,
        nonce: attempt?.nonce ?? null,
        level: attempt?.levelName ?? null,
        consentVersion: action.consentVersion,
        answeredAt: new Date(action.endedAtMs ?? 0).toISOString(),
      })
        .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'approval-receipt+jwt' })
        .sign(key)
    },
  }
}

/** The name of a key is its thumbprint (RFC 7638), whatever its file calls it. */
const publicHalf = async (jwk: Key) => {
  const { kty, crv, x } = jwk
  return { kty, crv, x, kid: await calculateJwkThumbprint(jwk), alg: 'EdDSA', use: 'sig' }
}
