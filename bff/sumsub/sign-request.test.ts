import { describe, expect, test } from 'vitest'
import { signRequest } from './sign-request.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const own = { secretKey: 'sim_secret_0123456789abcdef', atMs: 1_767_225_600_000 }

const multipart = () => {
  const before = [
    '--simBoundary7MA4YWxk',
    'Content-Disposition: form-data; name="metadata"',
    'Content-Type: application/json',
    '',
    '{"idDocType":"PAYMENT_METHOD","country":"GBR"}',
    '--simBoundary7MA4YWxk',
    'Content-Disposition: form-data; name="content"; filename="card.png"',
    'Content-Type: image/png',
    '',
    '',
  ].join('\r\n')
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return new Uint8Array([...bytes(before), ...png, ...bytes('\r\n--simBoundary7MA4YWxk--\r\n')])
}

/** sumsub-contract.md section 1.5: P1 and P2 are published, the others computed for it with two tools. */
type Vector = {
  name: string
  secretKey: string
  atMs: number
  method?: string
  target: string
  body?: Uint8Array<ArrayBuffer>
  signature: string
}
const vectors: Vector[] = [
  {
    name: 'P1',
    secretKey: 'SoMe_SeCrEt_KeY',
    atMs: 1_607_551_635_000,
    target:
      '/resources/accessTokens?userId=cfd20712-24a2-4c7d-9ab0-146f3c142335&levelName=basic-kyc-level&ttlInSecs=600',
    signature: '15cc96be3e65ed8805f374db7f4c49c5723ae2a20eea3159cf0ab7c3badc3ad0',
  },
  {
    name: 'P2',
    secretKey: 'api_secret',
    atMs: 1_712_760_187_000,
    target: '/resources/accessTokens',
    body: bytes('{"userId":"1000","levelName":"default","ttl":60}'),
    signature: '260c8893fb0317e8a714ce3bce9c16821649f1e27a49bd7d926fcf23942628c0',
  },
  {
    name: 'A',
    ...own,
    target: '/resources/accessTokens/sdk',
    body: bytes('{"userId":"user-42","levelName":"face-auth","externalActionId":"login-0001","ttlInSecs":600}'),
    signature: '18623426e0f86b8f0703bb05427fa9c43c84d1367821a5eaf53e73fd8fe039d9',
  },
  {
    name: 'B',
    ...own,
    method: 'GET',
    target: '/resources/applicantActions/-;applicantId=64c1f0a2b7d3e94a5c0b1e21?limit=10&offset=0&order=-createdAt',
    signature: 'd4139673f530dac5fcdfaca94d214255b8afbf4d5342f1a9e5e45079ddb134e4',
  },
  {
    name: 'C',
    ...own,
    target: '/resources/applicantActions/69566a40c4e1d2703f8b9a15/review/status/pending',
    signature: '7d13dd6ddc378986420b75a336488435ca71077592d8bff3596f9c642c963d00',
  },
  {
    name: 'C with {}',
    ...own,
    target: '/resources/applicantActions/69566a40c4e1d2703f8b9a15/review/status/pending',
    body: bytes('{}'),
    signature: '7df0e76b883209e1ab7ec06b8d990dc3e3b955eb48bc8141ac0e018de3952c1f',
  },
  {
    name: 'D',
    ...own,
    target: '/resources/applicantActions/-/forApplicant/64c1f0a2b7d3e94a5c0b1e21?levelName=source%20of%20funds',
    body: bytes('{"externalActionId":"sof-№7","email":"zoë@example.com"}'),
    signature: '2abd8e2137665db1e8931e395d8fe995825d0a231a1a09c1239dbe81a5a6ad3c',
  },
  {
    name: 'E',
    ...own,
    target: '/resources/applicantActions/69566a40c4e1d2703f8b9a15/images',
    body: multipart(),
    signature: 'a5000871c1cff42928037a1cb9b0242a44bf6f9c52429b60964dccc9a8c8d75a',
  },
]

describe('signRequest', () => {
  test.each(vectors)('vector $name', async ({ secretKey, signature, method = 'POST', target, body, atMs }) => {
    const headers = await signRequest({ appToken: 'sbx:a.b', secretKey }, { method, target, body, atMs })
    expect(headers).toEqual({
      'X-App-Token': 'sbx:a.b',
      'X-App-Access-Ts': String(atMs / 1000),
      'X-App-Access-Sig': signature,
    })
  })
})
