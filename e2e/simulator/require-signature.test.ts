import { describe, expect, test } from 'vitest'
import { requestSignature } from './digest.ts'
import { contractTimeMs } from './testing/clock.ts'
import { type Harness, harness, sign } from './testing/harness.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const boundary = 'simBoundary7MA4YWxk'
const multipart = new Uint8Array([
  ...bytes(
    [
      `--${boundary}`,
      'Content-Disposition: form-data; name="metadata"',
      'Content-Type: application/json',
      '',
      '{"idDocType":"PAYMENT_METHOD","country":"GBR"}',
      `--${boundary}`,
      'Content-Disposition: form-data; name="content"; filename="card.png"',
      'Content-Type: image/png',
      '',
      '',
    ].join('\r\n'),
  ),
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...bytes(`\r\n--${boundary}--\r\n`),
])

const own = { secret: 'sim_secret_0123456789abcdef', ts: '1767225600' }
const actionPath = '/resources/applicantActions/69566a40c4e1d2703f8b9a15'

/** Contract 1.5, with the status that follows once the signature has passed. */
type Vector = Parameters<typeof requestSignature>[1] & {
  name: string
  secret: string
  signature: string
  contentType?: string
  status: number
}
const vectors: Vector[] = [
  {
    name: 'P1',
    secret: 'SoMe_SeCrEt_KeY',
    ts: '1607551635',
    method: 'POST',
    target:
      '/resources/accessTokens?userId=cfd20712-24a2-4c7d-9ab0-146f3c142335&levelName=basic-kyc-level&ttlInSecs=600',
    body: bytes(''),
    signature: '15cc96be3e65ed8805f374db7f4c49c5723ae2a20eea3159cf0ab7c3badc3ad0',
    status: 200,
  },
  {
    name: 'P2',
    secret: 'api_secret',
    ts: '1712760187',
    method: 'POST',
    target: '/resources/accessTokens',
    body: bytes('{"userId":"1000","levelName":"default","ttl":60}'),
    signature: '260c8893fb0317e8a714ce3bce9c16821649f1e27a49bd7d926fcf23942628c0',
    status: 400,
  },
  {
    name: 'A',
    ...own,
    method: 'POST',
    target: '/resources/accessTokens/sdk',
    body: bytes('{"userId":"user-42","levelName":"face-auth","externalActionId":"login-0001","ttlInSecs":600}'),
    signature: '18623426e0f86b8f0703bb05427fa9c43c84d1367821a5eaf53e73fd8fe039d9',
    status: 200,
  },
  {
    name: 'B',
    ...own,
    method: 'GET',
    target: '/resources/applicantActions/-;applicantId=64c1f0a2b7d3e94a5c0b1e21?limit=10&offset=0&order=-createdAt',
    body: bytes(''),
    signature: 'd4139673f530dac5fcdfaca94d214255b8afbf4d5342f1a9e5e45079ddb134e4',
    status: 200,
  },
  {
    name: 'C',
    ...own,
    method: 'POST',
    target: `${actionPath}/review/status/pending`,
    body: bytes(''),
    signature: '7d13dd6ddc378986420b75a336488435ca71077592d8bff3596f9c642c963d00',
    status: 404,
  },
  {
    name: 'C′',
    ...own,
    method: 'POST',
    target: `${actionPath}/review/status/pending`,
    body: bytes('{}'),
    signature: '7df0e76b883209e1ab7ec06b8d990dc3e3b955eb48bc8141ac0e018de3952c1f',
    status: 404,
  },
  {
    name: 'D',
    ...own,
    method: 'POST',
    target: '/resources/applicantActions/-/forApplicant/64c1f0a2b7d3e94a5c0b1e21?levelName=source%20of%20funds',
    body: bytes('{"externalActionId":"sof-№7","email":"zoë@example.com"}'),
    signature: '2abd8e2137665db1e8931e395d8fe995825d0a231a1a09c1239dbe81a5a6ad3c',
    status: 404,
  },
  {
    name: 'E',
    ...own,
    method: 'POST',
    target: `${actionPath}/images`,
    body: multipart,
    signature: 'a5000871c1cff42928037a1cb9b0242a44bf6f9c52429b60964dccc9a8c8d75a',
    contentType: `multipart/form-data; boundary=${boundary}`,
    status: 404,
  },
]

const callVector = (h: Harness, vector: Vector, changes: { target?: string; body?: Uint8Array } = {}) => {
  const body = changes.body ?? vector.body
  return h.send(vector.method, changes.target ?? vector.target, {
    ...(body.length > 0 && { body: Uint8Array.from(body) }),
    headers: {
      'content-type': vector.contentType ?? 'application/json',
      'X-App-Token': 'sbx:simulator.private',
      'X-App-Access-Ts': vector.ts,
      'X-App-Access-Sig': vector.signature,
    },
  })
}

describe.each(vectors)('vector $name', (vector) => {
  const at = { secretKey: vector.secret, now: () => Number(vector.ts) * 1_000 }

  test('both sides compute the published signature', async () => {
    expect(await requestSignature(vector.secret, vector)).toBe(vector.signature)
    expect(sign(vector.secret, vector.ts, vector.method, vector.target, vector.body)).toBe(vector.signature)
  })
  test(`passes, then ${vector.status}`, async () => {
    expect((await callVector(harness(at), vector)).status).toBe(vector.status)
  })
  test('4003 when one byte of the target differs', async () => {
    const target = vector.target.includes('?') ? `${vector.target}&x` : `${vector.target}?x`
    expect((await callVector(harness(at), vector, { target })).json.errorCode).toBe(4003)
  })
})

test.each(vectors.filter(({ method }) => method === 'POST'))(
  '4003 for vector $name when one byte of the body differs, or is one more',
  async (vector) => {
    const h = harness({ secretKey: vector.secret, now: () => Number(vector.ts) * 1_000 })
    const body = Uint8Array.from([...vector.body.slice(0, -1), (vector.body.at(-1) ?? 0) ^ 1])
    expect((await callVector(h, vector, { body })).json.errorCode).toBe(4003)
  },
)

describe('signed requests', () => {
  const target = '/resources/status/api'
  const code = async (given: Parameters<Harness['signed']>[2]) =>
    (await harness().signed('GET', target, given)).json.errorCode

  test('200 with everything in order', async () => {
    expect((await harness().signed('GET', target)).status).toBe(200)
  })
  test.each(['X-App-Token', 'X-App-Access-Ts', 'X-App-Access-Sig'])('4006 without %s', async (name) => {
    const { simulator, signedRequest } = harness()
    const request = await signedRequest('GET', target)
    request.headers.delete(name)
    expect(await (await simulator.fetch(request)).json()).toMatchObject({
      code: 401,
      errorCode: 4006,
      errorName: 'app-token-not-all-auth-params-provided',
      correlationId: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
  })
  test.each(['simulator', 'sbx:simulator', 'xxx:simulator.private'])('4000 for the token %s', async (appToken) => {
    expect(await code({ appToken })).toBe(4000)
  })
  test.each(['sbx:other.private', 'prd:simulator.private'])('4001 for the unknown token %s', async (appToken) => {
    expect(await code({ appToken })).toBe(4001)
  })
  test('4002 when the private half is another', async () => {
    expect(await code({ appToken: 'sbx:simulator.other' })).toBe(4002)
  })
  test.each(['now', '1767225600.5', '-5'])('4005 for the timestamp %s', async (ts) => {
    expect(await code({ ts })).toBe(4005)
  })
  const seconds = contractTimeMs / 1_000
  test.each([
    ['60 s ago', seconds - 60, undefined],
    ['61 s ago', seconds - 61, 4004],
    ['60 s ahead', seconds + 60, undefined],
    ['61 s ahead', seconds + 61, 4004],
    ['in milliseconds', contractTimeMs, 4004],
  ])('signed %s', async (_, ts, expected) => {
    expect(await code({ ts: String(ts) })).toBe(expected)
  })
  test('4003 for another secret, for another method, for upper-case hex', async () => {
    expect(await code({ secretKey: 'other' })).toBe(4003)
    const ts = String(seconds)
    const signature = sign('simulator-secret-key', ts, 'POST', target, bytes(''))
    expect(await code({ ts, signature })).toBe(4003)
    const right = sign('simulator-secret-key', ts, 'GET', target, bytes(''))
    expect(await code({ ts, signature: right.toUpperCase() })).toBe(4003)
  })
  test('the token is looked at before the clock, the clock before the signature', async () => {
    expect(await code({ appToken: 'sbx:other.private', ts: '1', signature: 'no' })).toBe(4001)
    expect(await code({ ts: '1', signature: 'no' })).toBe(4004)
  })
  test('the target counts as it came over the wire, not as a parser rewrote it', async () => {
    const { simulator, clock } = harness()
    const wire = "/resources/applicants/-;externalUserId=it's%20ann/one?a=it's"
    const ts = String(clock.now() / 1_000)
    const headers = {
      'X-App-Token': 'sbx:simulator.private',
      'X-App-Access-Ts': ts,
      'X-App-Access-Sig': sign('simulator-secret-key', ts, 'GET', wire, bytes('')),
    }
    const request = () => new Request(`http://localhost:4600${wire}`, { headers })
    expect((await simulator.fetch(request(), { target: wire })).status).toBe(404)
    expect((await simulator.fetch(request())).status).toBe(401)
  })
  test('429 for the 51st POST and the 301st GET within 5 s', async () => {
    const { signed, clock } = harness({ rateLimits: true })
    const statusOfRun = async (method: string, times: number) => {
      const answers = await Promise.all(Array.from({ length: times }, () => signed(method, target)))
      return answers.map(({ status }) => status).filter((status) => status === 429).length
    }
    expect(await statusOfRun('POST', 51)).toBe(1)
    expect(await statusOfRun('GET', 301)).toBe(1)
    await clock.turn(5_000)
    expect(await statusOfRun('POST', 1)).toBe(0)
  })
})
