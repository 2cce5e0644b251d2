import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hex, hmac } from './domain/hash.ts'
import type { Harness } from './testing/harness.ts'
import { changesOf } from './testing/one-field/changes.ts'
import { answerAbout, askFor, pass, startGround } from './testing/one-field/ground.ts'
import type { Json } from './testing/one-field/places.ts'

const secret = 'simulator-webhook-secret'
const hashes = { HMAC_SHA1_HEX: 'SHA-1', HMAC_SHA256_HEX: 'SHA-256', HMAC_SHA512_HEX: 'SHA-512' } as const

let h: Harness
let asked: Awaited<ReturnType<typeof askFor>>
/** True webhooks: of this attempt when it was RED, of somebody else's GREEN, and what a forger makes of them. */
let hooks: { green: Json; others: Record<string, Json> }

/** The last webhook that the simulator had to send, word for word. */
const lastHook = (): Json => JSON.parse(h.simulator.control.webhooks().at(-1)?.body ?? 'null')

beforeAll(async () => {
  h = await startGround()
  const ben = await askFor(h, 'face', 'user-43')
  await pass(h, ben.browser)
  const another = lastHook()
  asked = await askFor(h, 'face')
  const before = await pass(h, asked.browser, 'red-retry')
  const red = lastHook()
  await h.pass(10_000)
  await asked.browser.post('/api/approve')
  const attempt = await h.deps.store.readAttempt(asked.action.id, 2)
  // Sumsub has nothing of this attempt yet: the forger says GREEN of it.
  const green = {
    ...Object(red),
    externalApplicantActionId: attempt?.externalActionId,
    reviewResult: { reviewAnswer: 'GREEN' },
  }
  expect(await answerAbout(h, before)).toMatchObject({ review: { reviewResult: { reviewAnswer: 'RED' } } })
  hooks = { green, others: { 'another person': another, 'the attempt before': red } }
})
afterAll(() => h.close())

type Bytes = string | Uint8Array<ArrayBuffer>
const bytesOf = (body: Bytes) => (typeof body === 'string' ? new TextEncoder().encode(body) : body)
const digestOf = async (body: Bytes, algorithm: keyof typeof hashes = 'HMAC_SHA256_HEX', key = secret) =>
  hex(await hmac(hashes[algorithm], key, bytesOf(body)))

const post = (body: Bytes, digest: string, algorithm: string | null = 'HMAC_SHA256_HEX') =>
  h.fetch('/webhooks/sumsub', {
    method: 'POST',
    body,
    headers: { 'x-payload-digest': digest, ...(algorithm !== null && { 'x-payload-digest-alg': algorithm }) },
  })

/** Everything that it could set off is done; and then it is as it was. */
const nothingCameOfIt = async () => {
  await h.pass(2_000)
  expect(await asked.browser.view()).toMatchObject({ state: 'started', decision: null, attemptsLeft: 2 })
  expect((await h.host('GET', `/v1/actions/${asked.action.id}/receipt`)).status).toBe(409)
  expect(h.callbacks.filter(({ body }) => body.includes(asked.action.id))).toEqual([])
}

describe('whoever holds the secret of webhooks', () => {
  test('has no approval of any one change of a true one, nor a fault of ours', async () => {
    const changes = changesOf(hooks.green, {
      others: hooks.others,
      words: {
        type: ['applicantActionPending', 'applicantActionOnHold', 'applicantActionLevelChanged', 'applicantReviewed'],
        reviewStatus: ['init', 'pending', 'onHold'],
      },
    })
    const wrong: string[] = []
    for (const [n, { at, how, text }] of changes.entries()) {
      const { status } = await post(text, await digestOf(text))
      if (status !== 204) wrong.push(`${status}: ${at} ${how}`)
      if (n % 25 === 0) await nothingCameOfIt()
    }
    await nothingCameOfIt()
    expect(wrong).toEqual([])
    expect(changes.length).toBeGreaterThan(250)
  }, 30_000)

  test('nor of true ones in any order, sent again and again', async () => {
    const texts = [hooks.green, ...Object.values(hooks.others)].map((each) => JSON.stringify(each))
    const orders = texts.flatMap((one) => texts.flatMap((other) => [one, other, one, ...texts]))
    for (const text of orders) expect((await post(text, await digestOf(text))).status).toBe(204)
    await nothingCameOfIt()
  })

  test.each<[string, (text: string) => Bytes]>([
    ['deep', (text) => `${'{"a":'.repeat(20_000)}${text}${'}'.repeat(20_000)}`],
    ['a long list', (text) => `[${`${text},`.repeat(200)}${text}]`],
    ['with a byte order mark', (text) => `\ufeff${text}`],
    ['in UTF-16', (text) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer)],
    ['in Latin 1', (text) => Uint8Array.from(text.replace('GREEN', 'GRÉEN'), (sign) => sign.charCodeAt(0))],
    ['cut', (text) => text.slice(0, -9)],
    ['with half a character', (text) => text.replace('GREEN', String.raw`\ud800`)],
    ['nothing', () => ''],
  ])('nor of one that is %s', async (_, made) => {
    const body = made(JSON.stringify(hooks.green))
    expect((await post(body, await digestOf(body))).status).toBe(204)
    await nothingCameOfIt()
  })
})

describe('whoever does not hold it', () => {
  const text = () => JSON.stringify(hooks.green)

  test.each<[string, () => Promise<Response>]>([
    [
      'a digest of another body',
      async () => post(text(), await digestOf(JSON.stringify(hooks.others['another person']))),
    ],
    [
      'a digest of the same JSON, written otherwise',
      async () => post(JSON.stringify(hooks.green, null, 2), await digestOf(text())),
    ],
    ['a digest with another secret', async () => post(text(), await digestOf(text(), 'HMAC_SHA256_HEX', 'another'))],
    ['no digest', async () => post(text(), '')],
    ['a digest in capitals', async () => post(text(), (await digestOf(text())).toUpperCase())],
    ['half a digest', async () => post(text(), (await digestOf(text())).slice(0, 32))],
    ['two digests', async () => post(text(), `${'0'.repeat(64)}, ${await digestOf(text())}`)],
    ['a weaker algorithm', async () => post(text(), await digestOf(text(), 'HMAC_SHA1_HEX'), 'HMAC_SHA1_HEX')],
    ['another algorithm', async () => post(text(), await digestOf(text(), 'HMAC_SHA512_HEX'), 'HMAC_SHA512_HEX')],
    ['a name that does not fit', async () => post(text(), await digestOf(text()), 'HMAC_SHA512_HEX')],
    ['no name of it', async () => post(text(), await digestOf(text()), null)],
    ['an unknown name of it', async () => post(text(), await digestOf(text()), 'none')],
  ])('is not heard: %s', async (_, send) => {
    const kept = async () => (await h.database.selectFrom('inbox').select('bodyHash').execute()).length
    const before = await kept()
    expect((await send()).status).toBe(401)
    expect(await kept()).toBe(before)
    await nothingCameOfIt()
  })
})

test('and none of them has kept the true answer away', async () => {
  await pass(h, asked.browser)
  await h.pass(10_000)
  expect(await asked.browser.view()).toMatchObject({ decision: 'approved' })
})
