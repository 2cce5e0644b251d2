import { generate } from 'lean-qr'
import { expect, test } from 'vitest'
import { qrPath } from './qr-path.ts'

test('draws each dark module of the code once, inside a quiet zone', () => {
  const url = `https://verify.bank.example/open#csl_${'a'.repeat(43)}`
  const { side, path } = qrPath(url)
  const code = generate(url)
  expect(side).toBe(code.size + 8)
  const drawn = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`))
  for (let x = 0; x < side; x++)
    for (let y = 0; y < side; y++) expect(drawn.has(`${x} ${y}`)).toBe(code.get(x - 4, y - 4))
  expect(drawn.size).toBeGreaterThan(300)
})
