import { describe, expect, test } from 'vitest'
import { verifyWebhook, webhookAlgorithms } from './verify-webhook.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Published by Sumsub: secret `SoMe_SeCrEt_KeY`, body `someText`. sumsub-contract.md section 4.4. */
const digests = {
  HMAC_SHA1_HEX: 'f6e92ffe371718694d46e28436f76589312df8db',
  HMAC_SHA256_HEX: '7f3beedce7529616a9d6bba59dc1b054a7247cef67f6acff2600864399f47fe0',
  HMAC_SHA512_HEX:
    '3aae08986027051ca0656d87c4c95f1f15d3ecaf23cf239e5a43fd03a8af28223a06be1f97624caefd55475c84673773dc10e895a1ab885a3548c58bd7af9ebf',
}
const secret = 'SoMe_SeCrEt_KeY'
const headers = (digest: string, algorithm?: string) =>
  new Headers({ 'x-payload-digest': digest, ...(algorithm && { 'x-payload-digest-alg': algorithm }) })

describe('verifyWebhook', () => {
  test('only the configured algorithm verifies, whatever the sender names', async () => {
    for (const configured of webhookAlgorithms)
      for (const sent of webhookAlgorithms) {
        const verified = await verifyWebhook(
          { secret, algorithm: configured },
          bytes('someText'),
          headers(digests[sent], sent),
        )
        expect(verified).toBe(configured === sent)
      }
  })

  test('while the secret is changed, the old one and the new one verify, and no third', async () => {
    const verified = (secret: string, oldSecret: string | null) =>
      verifyWebhook(
        { secret, oldSecret, algorithm: 'HMAC_SHA256_HEX' },
        bytes('someText'),
        headers(digests.HMAC_SHA256_HEX, 'HMAC_SHA256_HEX'),
      )
    expect(await verified(secret, null)).toBe(true)
    expect(await verified(secret, 'the-old-one')).toBe(true)
    expect(await verified('the-new-one', secret)).toBe(true)
    expect(await verified('the-new-one', 'the-old-one')).toBe(false)
    expect(await verified('the-new-one', null)).toBe(false)
  })

  test.each([
    ['another byte', 'someTexT', headers(digests.HMAC_SHA256_HEX, 'HMAC_SHA256_HEX')],
    ['no algorithm', 'someText', headers(digests.HMAC_SHA256_HEX)],
    ['upper case', 'someText', headers(digests.HMAC_SHA256_HEX.toUpperCase(), 'HMAC_SHA256_HEX')],
    ['cut short', 'someText', headers(digests.HMAC_SHA256_HEX.slice(0, -1), 'HMAC_SHA256_HEX')],
    ['no digest', 'someText', new Headers({ 'x-payload-digest-alg': 'HMAC_SHA256_HEX' })],
  ])('%s is refused', async (_name, body, given) => {
    expect(await verifyWebhook({ secret, algorithm: 'HMAC_SHA256_HEX' }, bytes(body), given)).toBe(false)
  })
})
