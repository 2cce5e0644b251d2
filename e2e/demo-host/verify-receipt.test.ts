import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { verifyReceipt } from './verify-receipt.ts'

const expected = { issuer: 'http://localhost:4500/sandbox', audience: 'demo-bank' }
const claims = {
  digest: 'abc',
  decision: 'approved',
  kind: 'face',
  attempt: 1,
  sumsubActionId: 'a1',
  level: 'face-auth',
  answeredAt: '2026-01-01T00:00:00.000Z',
}

type Keys = Awaited<ReturnType<typeof makeKeys>>
const makeKeys = async () => {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA')
  return {
    privateKey,
    set: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA' }] }),
  }
}

const sign = (
  keys: Keys,
  change: { header?: object; claims?: object; audience?: string; issuer?: string; exp?: string } = {},
) =>
  new SignJWT({ ...claims, ...change.claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'k1', typ: 'approval-receipt+jwt', ...change.header })
    .setIssuer(change.issuer ?? expected.issuer)
    .setAudience(change.audience ?? expected.audience)
    .setSubject('user-42')
    .setJti('action-1')
    .setIssuedAt()
    .setExpirationTime(change.exp ?? '1h')
    .sign(keys.privateKey)

describe('a receipt', () => {
  let keys: Keys
  beforeAll(async () => {
    keys = await makeKeys()
  })

  test('of Countersign for this bank is read', async () => {
    const token = await sign(keys)
    expect(await verifyReceipt(token, keys.set, expected)).toEqual({
      token,
      actionId: 'action-1',
      userId: 'user-42',
      digest: 'abc',
      decision: 'approved',
      kind: 'face',
    })
  })

  test.each([
    ['for another host', { audience: 'other-bank' }],
    ['of another issuer, such as production', { issuer: 'http://localhost:4500' }],
    ['that has run out', { exp: '-1s' }],
    ['of another type', { header: { typ: 'JWT' } }],
    ['without a digest', { claims: { digest: undefined } }],
  ])('%s is refused', async (_what, change) => {
    await expect(sign(keys, change).then((token) => verifyReceipt(token, keys.set, expected))).rejects.toThrow()
  })

  test('signed with another key is refused', async () => {
    const token = await sign(await makeKeys())
    await expect(verifyReceipt(token, keys.set, expected)).rejects.toThrow('signature')
  })

  test('signed by a shared secret or by nobody is refused', async () => {
    const [, payload] = (await sign(keys)).split('.')
    for (const alg of ['HS256', 'none']) {
      const header = Buffer.from(JSON.stringify({ alg, typ: 'approval-receipt+jwt', kid: 'k1' })).toString('base64url')
      await expect(verifyReceipt(`${header}.${payload}.AAAA`, keys.set, expected)).rejects.toThrow()
    }
  })

  test('with any one character of its payload changed is refused', async () => {
    const [header, payload = '', signature] = (await sign(keys)).split('.')
    for (let at = 0; at < payload.length; at += 7) {
      const flipped = `${payload.slice(0, at)}${payload[at] === 'A' ? 'B' : 'A'}${payload.slice(at + 1)}`
      await expect(verifyReceipt(`${header}.${flipped}.${signature}`, keys.set, expected)).rejects.toThrow()
    }
  })
})
