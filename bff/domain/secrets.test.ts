import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchCode, storedHash } from './secrets.ts'

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
