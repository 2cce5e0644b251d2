import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchCode, storedHash, storedTypedHash, typedAddress, typedCode } from './secrets.ts'

describe('storedHash', () => {
  test('in the first life it is what it was before there were others', async () => {
    const expected = createHash('sha256').update('countersign link v1 csl_x').digest('hex')
    expect(await storedHash('link', 'csl_x', '')).toBe(expected)
  })

  test('no purpose and no life has the hash of another', async () => {
    const hashes = await Promise.all(
      (['link', 'session'] as const).flatMap((purpose) =>
        ['', 'a', 'b'].map((epoch) => storedHash(purpose, 'secret', epoch)),
      ),
    )
    expect(new Set(hashes).size).toBe(6)
  })
})

describe('matchCode', () => {
  test('is two groups of two digits, the same at every look', () =>
    fc.assert(
      fc.asyncProperty(fc.string(), async (code) => {
        expect(await matchCode(code)).toMatch(/^\d\d \d\d$/)
        expect(await matchCode(code)).toBe(await matchCode(code))
      }),
    ))

  test('two hand-overs rarely have the same one', async () => {
    const codes = await Promise.all(Array.from({ length: 200 }, (_, n) => matchCode(`csl_${n}`)))
    expect(new Set(codes).size).toBeGreaterThan(190)
  })
})

describe('typedCode', () => {
  const key = new Uint8Array(32).fill(7)

  test('is three groups of four that nobody misreads, the same at every look', () =>
    fc.assert(
      fc.asyncProperty(fc.uuid(), async (id) => {
        expect(await typedCode(key, id)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
        expect(await typedCode(key, id)).toBe(await typedCode(key, id))
      }),
    ))

  test('every letter comes at every place, and no code twice', async () => {
    const codes = await Promise.all(Array.from({ length: 1_000 }, (_, n) => typedCode(key, `link-${n}`)))
    expect(new Set(codes).size).toBe(1_000)
    const places = [0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13]
    for (const place of places) expect(new Set(codes.map((code) => code[place])).size).toBe(32)
    expect(await typedCode(new Uint8Array(32).fill(8), 'link-1')).not.toBe(codes[1])
  })

  test('what is stored of it is of one key and of one life', async () => {
    const keys = [key, new Uint8Array(32).fill(8)]
    const hashes = await Promise.all(
      keys.flatMap((each) => ['', 'a', 'b'].map((epoch) => storedTypedHash(each, 'K7QM-4T2X-9RBD', epoch))),
    )
    expect(new Set(hashes).size).toBe(6)
  })

  test('is typed at an address that is quick to type', () => {
    expect(typedAddress('https://verify.example')).toBe('verify.example/open')
    expect(typedAddress('http://localhost:4500')).toBe('localhost:4500/open')
  })
})
