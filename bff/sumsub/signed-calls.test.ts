import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createSimulator, type Simulator } from '../../e2e/simulator/app.ts'
import { Refusal } from '../refusal.ts'
import { unlimited } from '../testing/unlimited.ts'
import { createSumsub, type Sumsub } from './client.ts'
import { createSend, type Outside } from './send.ts'

/** Of each property: some hundred signatures a test, in half a second. */
const runs = 80

// Properties run hundreds of calls each, on machines of any speed.
vi.setConfig({ testTimeout: 30_000 })

const baseUrl = 'http://simulator.test'
const startMs = Date.parse('2026-11-21T12:00:00Z')
const actionId = '69566a40c4e1d2703f8b9a15'

/** Characters that some encoder, router or proxy treats in its own way. */
const awkward = [
  '/',
  '\\',
  '?',
  '#',
  '%',
  '%2F',
  '&',
  '=',
  '+',
  ' ',
  ';',
  ':',
  '@',
  '..',
  '\u0000',
  '\n',
  '"',
  "'",
  '<',
]
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc
    .array(fc.constantFrom(...awkward, 'a', 'é', '№', '🙂'), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('')),
)
/** What comes back with a NUL in it is taken as absent: PostgreSQL could not keep it. */
const id = text.filter((value) => !value.includes('\0'))
/** `..` as a whole segment of a path is gone before any client can sign it, and `-` is the path of today’s form. */
const levelName = id.filter((name) => !['.', '..', '-'].includes(name))

/** What was answered, before the client makes one of its refusals of it. */
type Seen = { status: number; errorCode: unknown }

const connect = (seed: Parameters<typeof createSimulator>[0]['seed'] = {}) => {
  const seen: Seen[] = []
  const wire = {
    serverNow: startMs,
    clientNow: startMs,
    sendsDate: true,
    onTheWay: async (request: Request) => request,
  }
  const simulator = createSimulator({ baseUrl, now: () => wire.serverNow, setTimer: () => () => {}, seed })
  const outside: Outside = {
    ...unlimited,
    baseUrl,
    appToken: 'sbx:simulator.private',
    secretKey: 'simulator-secret-key',
    fetch: async (input, init) => {
      const answer = await simulator.fetch(await wire.onTheWay(new Request(input, init)))
      const { errorCode } = await answer
        .clone()
        .json()
        .catch(() => ({}))
      seen.push({ status: answer.status, errorCode })
      if (wire.sendsDate) answer.headers.set('date', new Date(wire.serverNow).toUTCString())
      return answer
    },
    now: () => wire.clientNow,
    log: () => {},
  }
  const sumsub = createSumsub({
    ...outside,
    frameOrigin: baseUrl,
    sandbox: true,
    webhook: { secret: 'simulator-webhook-secret', algorithm: 'HMAC_SHA256_HEX' },
  })
  return { simulator, sumsub, seen, wire, outside, send: createSend(outside).send }
}

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )

const multipartOf = fc.record({
  metadata: fc.record({ idDocType: text, country: text }),
  picture: fc.record({
    name: text,
    type: fc.constantFrom('image/png', 'application/pdf', ''),
    bytes: fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
  }),
})

describe('what the client signs, the simulator accepts', () => {
  test('with any user id: the applicant that is made is the one that is found', async () => {
    const { sumsub, seen } = connect()
    await fc.assert(
      fc.asyncProperty(id, async (userId) => {
        const id = await sumsub.createApplicant({ userId, levelName: 'basic-kyc' })
        expect((await sumsub.findApplicant(userId))?.applicantId).toBe(id)
      }),
      { numRuns: runs },
    )
    expect(seen.filter(({ status }) => status === 401)).toEqual([])
  })

  test('with any level name and external id, in both forms of token and link', async () => {
    await fc.assert(
      fc.asyncProperty(levelName, id, async (level, externalActionId) => {
        const { simulator, sumsub } = connect({ levels: [{ name: level, docSets: [{ idDocSetType: 'SELFIE' }] }] })
        const ask = { userId: 'user-42', levelName: level, externalActionId, ttlSeconds: 600, returnUrl: baseUrl }
        for (const path of ['/resources/accessTokens/sdk', '/resources/sdkIntegrations/levels/-/websdkLink']) {
          const mint = () => (path.endsWith('/sdk') ? sumsub.mintAccessToken(ask) : sumsub.mintWebsdkLink(ask))
          await mint()
          simulator.control.addFault({ method: 'POST', path, status: 405 })
          await mint()
        }
        const made = await sumsub.createAction({ applicantId: '64c1f0a2b7d3e94a5c0b1e21', ...ask, facts: {} })
        expect(made).toMatchObject({ externalActionId, levelName: level })
      }),
      { numRuns: runs },
    )
  })

  test('with any JSON, and with any multipart', async () => {
    const { send, sumsub, seen } = connect()
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), text, multipartOf, async (json, segment, { metadata, picture }) => {
        const target = `/resources/api/applicantActions/${actionId}/-/reject?note=${encodeURIComponent(segment)}`
        await codeOf(send({ name: 'any', method: 'POST', target, json, deadlineMs: 4_000 }))
        await codeOf(sumsub.addImage(actionId, metadata, picture))
      }),
      { numRuns: runs },
    )
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([404]))
  })
})

describe('what was changed on the way, the simulator refuses with 4003', () => {
  const otherThan = (character: string | undefined) => (character === '7' ? '8' : '7')
  const replaced = (whole: string, at: number) => whole.slice(0, at) + otherThan(whole[at]) + whole.slice(at + 1)
  const changed = {
    body: async (request: Request, place: number) => {
      const bytes = new Uint8Array(await request.clone().arrayBuffer())
      bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ (1 + (place % 255))
      return new Request(request, { body: bytes })
    },
    target: async (request: Request, place: number) => {
      const from = `${baseUrl}/resources/`.length
      const { method, headers } = request
      const url = replaced(request.url, from + (place % (request.url.length - from)))
      return new Request(url, { method, headers, body: await request.arrayBuffer() })
    },
    signature: async (request: Request, place: number) => {
      const headers = new Headers(request.headers)
      headers.set('X-App-Access-Sig', replaced(headers.get('X-App-Access-Sig') ?? '', place % 64))
      return new Request(request, { headers })
    },
  }

  test.each(['body', 'target', 'signature'] as const)('one byte of the %s', async (what) => {
    const { sumsub, send, seen, wire } = connect()
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.jsonValue(), multipartOf, async (place, json, { metadata, picture }) => {
        wire.onTheWay = (request) => changed[what](request, place)
        const target = `/resources/applicantActions/-/forApplicant/${actionId}?levelName=face%20auth`
        expect(await codeOf(send({ name: 'any', method: 'POST', target, json, deadlineMs: 4_000 }))).toBe(
          'sumsub-misconfigured',
        )
        expect(await codeOf(sumsub.addImage(actionId, metadata, picture))).toBe('sumsub-misconfigured')
      }),
      { numRuns: runs },
    )
    expect(seen.length).toBeGreaterThanOrEqual(2 * runs)
    expect(seen.filter(({ status, errorCode }) => status !== 401 || errorCode !== 4003)).toEqual([])
  })
})

describe('a clock that is off', () => {
  const skew = fc.oneof(fc.constantFrom(0, 1, -1, 59, -59, 61, -61), fc.integer({ min: -864_000, max: 864_000 }))

  test('is learnt from one answer, however often it jumps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(skew, { minLength: 1, maxLength: 6 }), async (skews) => {
        const { sumsub, seen, wire } = connect()
        for (const seconds of skews) {
          wire.serverNow += 10_000
          wire.clientNow = wire.serverNow + seconds * 1_000
          const before = seen.length
          expect((await sumsub.findApplicant('user-42'))?.approved).toBe(true)
          expect(seen.length - before).toBeLessThanOrEqual(2)
          await sumsub.findApplicant('user-42')
          expect(seen.slice(-2).map(({ status }) => status)).toEqual([200, 200])
        }
      }),
      { numRuns: runs },
    )
  })

  test('three hours late, then repaired: both calls succeed', async () => {
    const { sumsub, wire } = connect()
    wire.clientNow = startMs - 3 * 3_600_000
    expect(await codeOf(sumsub.findApplicant('user-42'))).toBe('done')
    wire.clientNow = startMs
    expect(await codeOf(sumsub.findApplicant('user-42'))).toBe('done')
  })

  test('does not repeat the work of a POST', async () => {
    const { sumsub, seen, wire } = connect()
    wire.clientNow = startMs + 3_600_000
    await sumsub.createAction({
      applicantId: '64c1f0a2b7d3e94a5c0b1e21',
      levelName: 'face-auth',
      externalActionId: 'login-0001',
      facts: {},
    })
    expect(seen).toMatchObject([{ status: 401, errorCode: 4004 }, { status: 200 }])
    expect(await sumsub.listActions('64c1f0a2b7d3e94a5c0b1e21')).toHaveLength(1)
  })

  test('is learnt by a picture, too', async () => {
    const { sumsub, seen, wire } = connect()
    wire.clientNow = startMs + 3_600_000
    expect(await codeOf(sumsub.readImage(actionId, '1930457780', 'original'))).toBe('done')
    expect(seen).toMatchObject([{ errorCode: 4004 }, { status: 404 }])
  })

  test('cannot be learnt from an answer without a date: asked twice, then someone must look', async () => {
    const { sumsub, seen, wire } = connect()
    wire.sendsDate = false
    wire.clientNow = startMs + 3_600_000
    expect(await codeOf(sumsub.findApplicant('user-42'))).toBe('sumsub-misconfigured')
    expect(seen.map(({ errorCode }) => errorCode)).toEqual([4004, 4004])
  })
})

describe('an error of Sumsub’s becomes a refusal of ours', () => {
  let sumsub: Sumsub
  let simulator: Simulator
  let seen: Seen[]
  beforeEach(() => {
    ;({ sumsub, simulator, seen } = connect())
  })
  const fail = (status: number, errorCode?: number) =>
    simulator.control.addFault({
      method: '*',
      path: '/resources/*',
      times: 10,
      status,
      body: { description: 'no', code: status, correlationId: 'c', errorCode, errorName: 'named-otherwise' },
    })
  const picture = { name: 'card.png', type: 'image/png', bytes: Uint8Array.of(1) }
  const addImage = () => codeOf(sumsub.addImage(actionId, { idDocType: 'PAYMENT_METHOD', country: 'GBR' }, picture))

  test.each([
    [1000, 409, 'sumsub-conflict'],
    [1001, 400, 'image-not-usable'],
    [1002, 400, 'image-not-usable'],
    [1003, 400, 'image-not-usable'],
    [1004, 400, 'image-not-usable'],
    [1005, 400, 'image-not-usable'],
    [1006, 409, 'sumsub-conflict'],
    [1007, 409, 'image-not-usable'],
    [1008, 409, 'sumsub-conflict'],
    [1009, 409, 'sumsub-conflict'],
    [1010, 409, 'sumsub-conflict'],
    [1011, 400, 'image-not-usable'],
    [3000, 409, 'sumsub-conflict'],
    [5000, 409, 'sumsub-conflict'],
    [4000, 401, 'sumsub-misconfigured'],
    [4001, 401, 'sumsub-misconfigured'],
    [4002, 401, 'sumsub-misconfigured'],
    [4003, 401, 'sumsub-misconfigured'],
    [4004, 401, 'sumsub-misconfigured'],
    [4005, 401, 'sumsub-misconfigured'],
    [4006, 401, 'sumsub-misconfigured'],
    [4007, 401, 'sumsub-misconfigured'],
    [undefined, 400, 'sumsub-misconfigured'],
    [undefined, 403, 'sumsub-misconfigured'],
    [undefined, 404, 'sumsub-misconfigured'],
    [undefined, 415, 'sumsub-misconfigured'],
    [undefined, 409, 'sumsub-conflict'],
    [undefined, 429, 'sumsub-busy'],
    [undefined, 500, 'sumsub-unavailable'],
    [undefined, 503, 'sumsub-unavailable'],
  ])('errorCode %s with %i: %s, after one POST', async (errorCode, status, code) => {
    fail(status, errorCode)
    expect(await addImage()).toBe(code)
    // Only 4004 can be cured, by a newer time.
    expect(seen).toHaveLength(errorCode === 4004 ? 2 : 1)
  })

  test('3000 at a submission means that it was submitted', async () => {
    fail(409, 3000)
    expect(await codeOf(sumsub.submitAction(actionId))).toBe('done')
  })

  test.each([
    [429, 1],
    [500, 1],
    [502, 3],
    [503, 3],
    [504, 3],
  ])('a GET answered %i is tried %i times', async (status, tries) => {
    fail(status)
    expect(await codeOf(sumsub.readAction(actionId))).toBe(status === 429 ? 'sumsub-busy' : 'sumsub-unavailable')
    expect(seen).toHaveLength(tries)
  })

  test('a GET whose connection breaks twice succeeds, a POST whose connection breaks is not repeated', async () => {
    simulator.control.addFault({ method: 'GET', path: '/resources/*', times: 2, kind: 'reset' })
    expect(await codeOf(sumsub.findApplicant('user-42'))).toBe('done')
    simulator.control.addFault({ method: 'POST', path: '/resources/*', kind: 'reset' })
    expect(await addImage()).toBe('sumsub-unavailable')
    expect(await addImage()).toBe('sumsub-misconfigured')
  })
})
