import { hex, hmac, sameText } from '../domain/hash.ts'

export const webhookAlgorithms = ['HMAC_SHA1_HEX', 'HMAC_SHA256_HEX', 'HMAC_SHA512_HEX'] as const
export type WebhookAlgorithm = (typeof webhookAlgorithms)[number]

export type WebhookSettings = { secret: string; oldSecret?: string | null; algorithm: WebhookAlgorithm }

const hashOf = { HMAC_SHA1_HEX: 'SHA-1', HMAC_SHA256_HEX: 'SHA-256', HMAC_SHA512_HEX: 'SHA-512' } as const

/**
 * True when the digest fits these raw bytes, by the secret or by the one before it. The algorithm is ours, from
 * configuration: a sender that could choose it would choose SHA-1. A header that names another one is refused.
 */
export const verifyWebhook = async (
  { secret, oldSecret, algorithm }: WebhookSettings,
  body: Uint8Array<ArrayBuffer>,
  headers: Headers,
): Promise<boolean> => {
  const digest = headers.get('x-payload-digest') ?? ''
  const named = headers.get('x-payload-digest-alg')
  if (named !== algorithm || !/^[0-9a-f]+$/.test(digest)) return false
  const digests = await Promise.all(
    [secret, oldSecret ?? secret].map(async (each) => hex(await hmac(hashOf[algorithm], each, body))),
  )
  return digests.map((each) => sameText(each, digest)).some(Boolean)
}
