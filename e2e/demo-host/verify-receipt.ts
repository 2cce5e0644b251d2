import { type JWTVerifyGetKey, jwtVerify } from 'jose'
import * as v from 'valibot'

const claims = v.object({
  sub: v.string(),
  jti: v.string(),
  digest: v.string(),
  decision: v.string(),
  kind: v.string(),
  attempt: v.number(),
  sumsubActionId: v.nullable(v.string()),
  level: v.string(),
  answeredAt: v.string(),
})

export type Expected = {
  /** `<PUBLIC_URL>/sandbox` while no real check takes place: such a receipt must never pass for a real one. */
  issuer: string
  /** The bank's own id as a host. */
  audience: string
}

export type Receipt = {
  token: string
  actionId: string
  userId: string
  digest: string
  decision: string
  kind: string
}

/** Throws unless Countersign signed this, for this bank, and it has not run out. */
export const verifyReceipt = async (token: string, keys: JWTVerifyGetKey, expected: Expected): Promise<Receipt> => {
  const { payload } = await jwtVerify(token, keys, {
    ...expected,
    // Pinned: the header of a forged receipt would choose what suits it.
    algorithms: ['EdDSA'],
    typ: 'approval-receipt+jwt',
    requiredClaims: ['iat', 'exp'],
  })
  const { jti, sub, digest, decision, kind } = v.parse(claims, payload)
  return { token, actionId: jti, userId: sub, digest, decision, kind }
}
