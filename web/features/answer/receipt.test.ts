import { describe, expect, test } from 'vitest'
import { fileNameOf, receiptOf } from './receipt.ts'

const claims = {
  iss: 'https://verify.example',
  jti: 'act_4f9cXy12-_ab',
  digest: 'qL9Zx0c3',
  decision: 'approved',
  answeredAt: '2026-11-22T10:59:12.000Z',
  sumsubActionId: null,
}
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwsOf = (payload: unknown) => `${base64url({ alg: 'EdDSA' })}.${base64url(payload)}.c2ln`

describe('a receipt', () => {
  test('is read with all its letters, and kept as it was signed', () => {
    const jws = jwsOf({ ...claims, iss: 'https://prüfung.example/ÿ?>' })
    expect(receiptOf(jws)).toEqual({ ...claims, iss: 'https://prüfung.example/ÿ?>', jws })
  })

  test.each(['', 'no receipt', 'a.b.c', jwsOf({ ...claims, decision: 'maybe' }), jwsOf('text')])(
    'is refused when it is none: %s',
    (jws) => {
      expect(() => receiptOf(jws)).toThrow(expect.objectContaining({ code: 'answer-not-understood' }))
    },
  )
})

describe('the name of its file', () => {
  const receipt = receiptOf(jwsOf(claims))
  test.each([
    ['Demo Bank', 'receipt-demo-bank-2026-11-22-cxy12-ab.jws'],
    ['../../O’Neill & Söhne', 'receipt-o-neill-söhne-2026-11-22-cxy12-ab.jws'],
    ['王小明银行', 'receipt-王小明银行-2026-11-22-cxy12-ab.jws'],
    ['🙂', 'receipt-2026-11-22-cxy12-ab.jws'],
  ])('of %s is %s', (host, name) => {
    expect(fileNameOf(receipt, host)).toBe(name)
  })
})
