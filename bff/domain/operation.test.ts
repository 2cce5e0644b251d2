import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { operation } from '../contract/operation.ts'
import { canonicalJson, digestOf } from './operation.ts'

const transfer = {
  type: 'transfer',
  title: 'Send 250.00 EUR',
  lines: [{ label: 'To', value: 'Bob' }],
  data: { b: 1, a: [2] },
}

describe('operation', () => {
  test('canonical JSON sorts members and keeps the order of lists', () => {
    expect(canonicalJson({ b: 1, a: [2, { d: 'é', c: 1e21 }] })).toBe('{"a":[2,{"c":1e+21,"d":"é"}],"b":1}')
  })

  test('the digest does not depend on the order of members, and does on every value', async () => {
    const digest = await digestOf(transfer)
    expect(digest).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(await digestOf({ ...transfer, data: { a: [2], b: 1 } })).toBe(digest)
    expect(await digestOf({ ...transfer, title: 'Send 251.00 EUR' })).not.toBe(digest)
    expect(await digestOf({ ...transfer, data: { a: [3], b: 1 } })).not.toBe(digest)
  })

  test.each(['two\nlines', 'bell\u0007', 'right\u202eleft', '', ' '.repeat(3), 'x'.repeat(121)])(
    'a title of %j is refused',
    (title) => {
      expect(v.safeParse(operation, { ...transfer, title }).success).toBe(false)
    },
  )

  test('a member that nobody would see is refused', () => {
    expect(v.safeParse(operation, { ...transfer, hidden: true }).success).toBe(false)
  })
})
