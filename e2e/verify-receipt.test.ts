import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import {
  canonicalJson,
  digestOf,
  type Expected,
  externalActionIdOf,
  ReceiptError,
  remoteJwks,
  verifyReceipt,
} from '../public/verify-receipt.js'
import { anApproval } from './testing/an-approval.ts'
import { createSigner, type Signer } from './testing/sign-receipt.ts'

const operation = {
  type: 'transfer',
  title: 'Send 250.00 EUR',
  lines: [{ label: 'To', value: 'Oak Street Letting' }],
  data: { amountCents: 25_000, iban: 'GB29 NWBK 6016 1331 9268 19' },
}
const atMs = Date.parse('2026-01-01T00:05:00Z')

let signer: Signer
let other: Signer
let approval: ReturnType<typeof anApproval>
beforeAll(async () => {
  ;[signer, other] = await Promise.all([createSigner(), createSigner()])
  const digest = await digestOf(operation)
  approval = anApproval({ digest, externalActionId: await externalActionIdOf({ digest, nonce: 'nonce' }) })
})

const expected = (different: Partial<Expected> = {}): Expected => ({
  jwks: signer.jwks,
  issuer: approval.iss,
  audience: approval.aud,
  operation,
  person: 'user-42',
  actionId: 'action-1',
  now: atMs,
  ...different,
})
/** What becomes of a receipt: `good`, or the code of the refusal. */
const verdict = (receipt: string, different: Partial<Expected> = {}): Promise<string> =>
  verifyReceipt(receipt, expected(different)).then(
    () => 'good',
    (error: unknown) => {
      if (error instanceof ReceiptError) return error.code
      throw error
    },
  )

describe('a receipt', () => {
  test('of the backend, for this host and this operation, is good', async () => {
    const verified = await verifyReceipt(await signer.sign(approval), expected())
    expect(verified).toEqual({ jti: 'action-1', canonical: canonicalJson(operation), claims: approval })
  })

  test('is good for the same operation in another order of members, from a set of keys, and without a person', async () => {
    const { type, title, lines, data } = operation
    const jwks = { keys: [...other.jwks.keys, ...signer.jwks.keys] }
    const receipt = await signer.sign(approval)
    expect(await verdict(receipt, { operation: { data, lines, title, type }, jwks })).toBe('good')
    expect(await verifyReceipt(receipt, { ...expected(), jwks: async () => jwks })).toMatchObject({ jti: 'action-1' })
  })

  test.each<[string, Partial<typeof approval>, string]>([
    ['of production, where a sandbox is expected', { iss: 'http://localhost:4500' }, 'issuer-not-expected'],
    ['for another host', { aud: 'other-bank' }, 'audience-not-expected'],
    ['about another person', { sub: 'user-43' }, 'person-differs'],
    ['of another action', { jti: 'action-2' }, 'action-differs'],
    ['whose time is over', { exp: atMs / 1000 }, 'expired'],
    ['of the future', { iat: atMs / 1000 + 61 }, 'not-yet-valid'],
    ['that says declined', { decision: 'declined' }, 'decision-differs'],
    ['that says approved without a GREEN', { reviewAnswer: 'YELLOW' }, 'commitment-broken'],
    ['whose check was for another operation', { nonce: 'other' }, 'commitment-broken'],
    ['that commits to nothing', { nonce: null }, 'commitment-broken'],
    ['for another operation', { digest: 'B'.repeat(43) }, 'commitment-broken'],
    ['without an id', { jti: '' }, 'receipt-malformed'],
  ])('%s is refused', async (_what, different, code) => {
    expect(await verdict(await signer.sign({ ...approval, ...different }))).toBe(code)
  })

  test('for another operation is refused, though it is sound in itself', async () => {
    const digest = await digestOf({ ...operation, title: 'Send 2.50 EUR' })
    const sound = { ...approval, digest, externalActionId: await externalActionIdOf({ digest, nonce: 'nonce' }) }
    expect(await verdict(await signer.sign(sound))).toBe('operation-differs')
  })

  test.each(Object.keys(anApproval()))('without the claim %s is refused', async (name) => {
    const { [name]: _left, ...rest } = Object.fromEntries(Object.entries(approval))
    expect(await verdict(await signer.sign(rest))).not.toBe('good')
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['of another type', { typ: 'JWT' }, 'type-not-allowed'],
    ['of no type', { typ: undefined }, 'type-not-allowed'],
    ['with an algorithm of no signature', { alg: 'none' }, 'algorithm-not-allowed'],
    ['with an algorithm of shared secrets', { alg: 'HS256' }, 'algorithm-not-allowed'],
    ['with a key that is not published', { kid: 'other' }, 'key-unknown'],
    ['without the name of a key', { kid: undefined }, 'receipt-malformed'],
    ['with an extension that must be understood', { crit: ['b64'], b64: false }, 'receipt-malformed'],
  ])('%s is refused', async (_what, header, code) => {
    expect(await verdict(await signer.sign(approval, header))).toBe(code)
  })

  test('signed with another key under the same name is refused', async () => {
    const [key] = signer.jwks.keys
    expect(await verdict(await other.sign(approval, { kid: key?.kid }))).toBe('signature-not-valid')
  })

  test('signed by the public key as a shared secret is refused', async () => {
    expect(await verdict(await signer.signByPublicKey(approval))).toBe('algorithm-not-allowed')
  })

  test('with any one character changed is refused', async () => {
    const receipt = await signer.sign(approval)
    const changed = Array.from(
      receipt,
      (char, at) => receipt.slice(0, at) + (char === 'A' ? 'B' : 'A') + receipt.slice(at + 1),
    )
    const verdicts = await Promise.all(changed.map((each) => verdict(each)))
    expect(verdicts).toHaveLength(receipt.length)
    expect(verdicts.filter((each) => each === 'good')).toEqual([])
  })

  test('with any one byte of its parts changed is refused', async () => {
    const parts = (await signer.sign(approval)).split('.')
    const changed = parts.flatMap((part, at) => {
      const bytes = Buffer.from(part, 'base64url')
      return Array.from(bytes, (byte, place) => {
        const copy = Buffer.from(bytes)
        copy.writeUInt8(byte ^ (1 << (place & 7)), place)
        return parts.with(at, copy.toString('base64url')).join('.')
      })
    })
    const verdicts = new Set(await Promise.all(changed.map((each) => verdict(each))))
    expect(changed.length).toBeGreaterThan(500)
    expect(verdicts).not.toContain('good')
  })

  test.each(['', '.', '..', 'a.b', 'a.b.c.d', 'e30.e30.e30=', 'W10.e30.e30'])('%j is no receipt', async (text) => {
    expect(await verdict(text)).toBe('receipt-malformed')
  })

  test('a good one that was made too long is no receipt', async () => {
    expect(await verdict(await signer.sign({ ...approval, more: 'x'.repeat(8_192) }))).toBe('receipt-malformed')
  })

  test('any other text is no receipt', async () => {
    const parts = fc.array(fc.base64String(), { minLength: 3, maxLength: 3 }).map((each) => each.join('.'))
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), parts), async (text) => {
        expect(await verdict(text)).toBe('receipt-malformed')
      }),
    )
  })

  test('whatever one value of the operation becomes, it is another operation', async () => {
    const receipt = await signer.sign(approval)
    const swapped = fc.oneof(
      fc.record({ type: fc.string(), title: fc.string(), data: fc.jsonValue() }, { requiredKeys: [] }),
      fc.record({ data: fc.record({ amountCents: fc.integer(), iban: fc.string() }) }),
    )
    await fc.assert(
      fc.asyncProperty(swapped, async (change) => {
        const now = { ...operation, ...change }
        const same = canonicalize(now) === canonicalize(operation)
        expect(await verdict(receipt, { operation: now })).toBe(same ? 'good' : 'operation-differs')
      }),
    )
  })

  test('of a declined action can be read for the records, if that is what was asked for', async () => {
    const declined = await signer.sign({ ...approval, decision: 'declined', reviewAnswer: 'RED' })
    expect(await verdict(declined, { decision: 'declined' })).toBe('good')
    expect(await verdict(await signer.sign(approval), { decision: 'declined' })).toBe('decision-differs')
  })

  test('that ran out still proves what was executed in time', async () => {
    const receipt = await signer.sign(approval)
    expect(await verdict(receipt, { now: Date.parse('2031-01-01') })).toBe('expired')
    expect(await verdict(receipt, { now: new Date(atMs) })).toBe('good')
  })

  test('is refused with words where WebCrypto does not know Ed25519, or is not there', async () => {
    const receipt = await signer.sign(approval)
    const notKnown = () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
    vi.spyOn(crypto.subtle, 'importKey').mockImplementation(notKnown)
    expect(await verdict(receipt)).toBe('crypto-missing')
    vi.restoreAllMocks()
    vi.stubGlobal('crypto', {})
    expect(await verdict(receipt)).toBe('crypto-missing')
    vi.unstubAllGlobals()
    expect(await verdict(receipt)).toBe('good')
  })
})

describe('canonical JSON', () => {
  test('is that of RFC 8785: the same as of an established library, for any JSON', () => {
    const anyJson = fc.jsonValue({ stringUnit: 'binary' })
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value))
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    [{ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 }],
    [[56, 1e21, 1e-7, -0, 0.1 + 0.2, 333333333.3333333, 4.5, 2e-3]],
    [{ nested: { b: [], a: {} }, left: undefined, when: new Date(0) }],
  ])('%j', (value) => {
    expect(canonicalJson(value)).toBe(canonicalize(value))
  })

  test.each([[Number.NaN], [Infinity], ['\ud800'], [{ '\udc00': 1 }], [undefined], [[undefined]], [() => 1], [1n]])(
    '%s is not JSON',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(ReceiptError)
    },
  )
})

describe('published keys', () => {
  const clock = { nowMs: 0 }
  const published = { keys: [] as unknown[] }
  const get = vi.fn(async () => Response.json(published))
  const keysOf = () =>
    remoteJwks('https://verify.example/.well-known/jwks.json', { fetch: get, now: () => clock.nowMs })

  test('are fetched once, and again for a key that is not among them, but not for every forger', async () => {
    published.keys = other.jwks.keys
    const jwks = keysOf()
    const receipt = await signer.sign(approval)
    expect([await verdict(receipt, { jwks }), await verdict(receipt, { jwks })]).toEqual(['key-unknown', 'key-unknown'])
    expect(get).toHaveBeenCalledTimes(1)
    published.keys = [...signer.jwks.keys, ...other.jwks.keys]
    clock.nowMs += 10_000
    expect([await verdict(receipt, { jwks }), await verdict(receipt, { jwks })]).toEqual(['good', 'good'])
    expect(get).toHaveBeenCalledTimes(2)
    clock.nowMs += 600_001
    published.keys = other.jwks.keys
    expect(await verdict(receipt, { jwks })).toBe('key-unknown')
  })

  test('that cannot be read are asked for again, and the receipt may be good then', async () => {
    const receipt = await signer.sign(approval)
    const jwks = keysOf()
    get.mockResolvedValueOnce(new Response('down', { status: 503 }))
    await expect(verifyReceipt(receipt, expected({ jwks }))).rejects.toMatchObject({
      code: 'keys-not-readable',
      mayPass: true,
    })
    published.keys = signer.jwks.keys
    expect(await verdict(receipt, { jwks })).toBe('good')
  })
})
