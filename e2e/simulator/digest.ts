/** The names that Sumsub sends in `x-payload-digest-alg`. */
export const digestAlgorithms = ['HMAC_SHA1_HEX', 'HMAC_SHA256_HEX', 'HMAC_SHA512_HEX'] as const
export type DigestAlgorithm = (typeof digestAlgorithms)[number]

const digestHashes: Record<DigestAlgorithm, string> = {
  HMAC_SHA1_HEX: 'SHA-1',
  HMAC_SHA256_HEX: 'SHA-256',
  HMAC_SHA512_HEX: 'SHA-512',
}

const encoder = new TextEncoder()
const toHex = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('')

export const hmacBytes = async (hash: string, secret: string, data: Uint8Array<ArrayBuffer>) => {
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash }, false, ['sign'])
  return crypto.subtle.sign('HMAC', key, data)
}

export const payloadDigest = async (algorithm: DigestAlgorithm, secret: string, body: Uint8Array<ArrayBuffer>) =>
  toHex(await hmacBytes(digestHashes[algorithm], secret, body))

export const sha256Hex = async (bytes: Uint8Array<ArrayBuffer>) => toHex(await crypto.subtle.digest('SHA-256', bytes))

/** Contract 1.2: `ts ‖ METHOD ‖ request-target ‖ body-bytes`, with nothing in between. */
export const requestSignature = async (
  secretKey: string,
  parts: { ts: string; method: string; target: string; body: Uint8Array },
) => {
  const head = encoder.encode(parts.ts + parts.method + parts.target)
  const signed = new Uint8Array(head.length + parts.body.length)
  signed.set(head)
  signed.set(parts.body, head.length)
  return toHex(await hmacBytes('SHA-256', secretKey, signed))
}
