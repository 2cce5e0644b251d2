import { hex, hmac, sameText } from '../domain/hash.ts'

export const webhookAlgorithms = ['HMAC_SHA1_HEX', 'HMAC_SHA256_HEX', 'HMAC_SHA512_HEX'] as const
export type WebhookAlgorithm = (typeof webhookAlgorithms)[number]

const hashOf = { HMAC_SHA1_HEX: 'SHA-1', HMAC_SHA256_HEX: 'SHA-256', HMAC_SHA512_HEX: 'SHA-512' } as const

/**
 * True when the digest fits these raw bytes. The algorithm is ours, from configuration: a sender that could choose it
 * would choose SHA-1. A header that names another one is refused.
 */
export const verifyWebhook = async (
  { secret, algorithm }: { secret: string; algorithm: WebhookAlgorithm },
  body: Uint8Array<ArrayBuffer>,
  headers: Headers,
): Promise<boolean> => {
  const digest = headers.get('x-payload-digest') ?? ''
  const named = headers.get('x-payload-digest-alg')
  if (named !== algorithm || !/^[0-9a-f]+$/.test(digest)) return false
  return sameText(hex(await hmac(hashOf[algorithm], secret, body)), digest)
}
