import { Webhook } from 'standardwebhooks'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createKeys } from '../keys.ts'
import { generateReceiptKey } from '../receipt.ts'
import { callbackSecret, type Harness, harness } from '../testing/harness.ts'
import { askAndCancel, told } from '../testing/told.ts'
import { verifyAsymmetric } from '../testing/verify-asymmetric.ts'

const otherSecret = `whsec_${btoa('fedcba9876543210fedcba9876543210')}`

let h: Harness
beforeEach(async () => {
  // The verifying library compares with the wall clock.
  h = await harness({ startMs: Date.now() })
})
afterEach(() => h.close())

const publishedKeys = async () =>
  v.parse(v.object({ keys: v.array(v.string()) }), await (await h.fetch('/.well-known/webhook-keys.json')).json()).keys
const secretsOf = (...secrets: string[]) => {
  const [host] = h.deps.config.hosts
  if (host) host.callbackSecret = secrets
}

describe('the signature of a callback', () => {
  test('v1 verifies with standardwebhooks, and with no byte changed', async () => {
    const id = await askAndCancel(h)
    const { headers, body } = told(h)
    const webhook = new Webhook(callbackSecret)
    expect(webhook.verify(body, Object.fromEntries(headers))).toMatchObject({
      type: 'action.ended',
      data: { id, state: 'cancelled', decision: 'cancelled' },
    })
    for (let at = 0; at < body.length; at += 1)
      expect(() => webhook.verify(`${body.slice(0, at)}~${body.slice(at + 1)}`, Object.fromEntries(headers))).toThrow()
  })

  test('v1a verifies with the published key, and with no byte of body, id or time changed', async () => {
    await askAndCancel(h)
    const { headers, body } = told(h)
    const [key = ''] = await publishedKeys()
    expect(key).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/)
    expect(await verifyAsymmetric(key, headers, body)).toBe(true)
    for (let at = 0; at < body.length; at += 1)
      expect(await verifyAsymmetric(key, headers, `${body.slice(0, at)}~${body.slice(at + 1)}`)).toBe(false)
    for (const name of ['webhook-id', 'webhook-timestamp']) {
      const forged = new Headers(headers)
      forged.set(name, `${headers.get(name)}0`)
      expect(await verifyAsymmetric(key, forged, body)).toBe(false)
    }
  })

  test('a host without a secret gets v1a alone', async () => {
    secretsOf()
    await askAndCancel(h)
    const { headers, body } = told(h)
    expect(headers.get('webhook-signature')).toMatch(/^v1a,[A-Za-z0-9+/]{86}==$/)
    expect(await verifyAsymmetric((await publishedKeys())[0] ?? '', headers, body)).toBe(true)
  })

  test('while a secret and the key are changed, whoever knows the old or the new one of either can verify', async () => {
    const [before = ''] = await publishedKeys()
    secretsOf(otherSecret, callbackSecret)
    Object.assign(h.deps, await createKeys([await generateReceiptKey(), ...h.receiptKeys], h.deps.config.issuer))
    await askAndCancel(h)
    const { headers, body } = told(h)
    for (const secret of [otherSecret, callbackSecret]) new Webhook(secret).verify(body, Object.fromEntries(headers))
    const published = await publishedKeys()
    expect(published).toHaveLength(2)
    expect(published[1]).toBe(before)
    expect(await Promise.all(published.map((key) => verifyAsymmetric(key, headers, body)))).toEqual([true, true])
  })
})
