import { describe, expect, test } from 'vitest'
import { parseKeySet } from './key-set.ts'
import { generateReceiptKey } from './receipt.ts'

const [one, two] = await Promise.all([generateReceiptKey(), generateReceiptKey()])
const { d: _secret, ...publicHalf } = two
const parse = (value: unknown) => parseKeySet(JSON.stringify(value))

describe('a file of keys', () => {
  test.each([
    ['one private key', one, [one]],
    ['a set of private keys', { keys: [two, one] }, [two, one]],
    ['a set with a retired key', { keys: [one, publicHalf] }, [one, publicHalf]],
    ['keys that say when they were made', { keys: [{ ...one, iat: 1, kid: 'mine' }] }, [{ ...one, iat: 1 }]],
  ])('may hold %s', async (_what, given, keys) => {
    expect(await parse(given)).toEqual({ keys })
  })

  test.each([
    ['nothing', {}, 'must hold'],
    ['an empty set', { keys: [] }, 'no private key'],
    ['only a retired key', publicHalf, 'no private key'],
    ['a key of another curve', { ...one, crv: 'X25519' }, 'must hold'],
    ['an RSA key', { kty: 'RSA', n: 'x', e: 'AQAB' }, 'must hold'],
    ['one key twice', { keys: [one, two, one] }, 'twice'],
    ['a private key with the public half of another', { ...one, x: two.x }, 'public half of another'],
    ['a private key that is too short', { ...one, d: 'AAAA' }, 'must hold'],
  ])('must not hold %s, and its fault repeats no secret', async (_what, given, fault) => {
    const parsed = JSON.stringify(await parse(given))
    expect(parsed).toContain(fault)
    for (const { d = '' } of [one, two]) expect(parsed).not.toContain(d)
  })

  test('must be JSON', async () => {
    expect(await parseKeySet(`{"d":"${one.d}"`)).toEqual({ faults: [expect.stringContaining('must hold')] })
  })
})
