import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'

const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url')
const json = (value: unknown) => base64url(JSON.stringify(value))

export type Signer = Awaited<ReturnType<typeof createSigner>>

/** Signs receipts of any kind, sound or not: what a library for good ones would refuse to write. */
export const createSigner = async () => {
  const { privateKey, publicKey } = await generateKeyPair('Ed25519', { extractable: true })
  const { kty = '', crv = '', x = '' } = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint({ kty, crv, x })
  const header = { alg: 'EdDSA', kid, typ: 'approval-receipt+jwt' }

  return {
    jwks: { keys: [{ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }] },
    sign: (claims: object, different: object = {}) => signedBy(privateKey, { ...header, ...different }, claims),
    /** The old trick: HMAC, with the published key as the secret. */
    signByPublicKey: async (claims: object) => {
      const secret = Buffer.from(x, 'base64url')
      const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
      return signedBy(key, { ...header, alg: 'HS256' }, claims)
    },
  }
}

const signedBy = async (key: CryptoKey, header: object, claims: object): Promise<string> => {
  const signed = `${json(header)}.${json(claims)}`
  const signature = await crypto.subtle.sign(key.algorithm.name, key, new TextEncoder().encode(signed))
  return `${signed}.${base64url(new Uint8Array(signature))}`
}
