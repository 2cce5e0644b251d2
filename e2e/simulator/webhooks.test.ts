import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { digestAlgorithms, payloadDigest } from './digest.ts'
import { submittedFaceCheck } from './testing/checks.ts'
import { harness, webhookSecret } from './testing/harness.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const published = {
  HMAC_SHA1_HEX: 'f6e92ffe371718694d46e28436f76589312df8db',
  HMAC_SHA256_HEX: '7f3beedce7529616a9d6bba59dc1b054a7247cef67f6acff2600864399f47fe0',
  HMAC_SHA512_HEX:
    '3aae08986027051ca0656d87c4c95f1f15d3ecaf23cf239e5a43fd03a8af28223a06be1f97624caefd55475c84673773dc10e895a1ab885a3548c58bd7af9ebf',
}
const own = {
  HMAC_SHA1_HEX: 'df469d159afe1904a366c4a2bb52ee5f4b0096b2',
  HMAC_SHA256_HEX: '42739208c5e26d8e10d80216c7a1202050c3948ca0449b8ed91118f21b096475',
  HMAC_SHA512_HEX:
    'c748ad6129876a81711a805c269505f58cf22df27aded42345c420cf32161961297627e45990d6af86fd5405ea233512b7806a35818083935b4b0473b5ee9788',
}
const line =
  '{"applicantId":"64c1f0a2b7d3e94a5c0b1e21","applicantActionId":"69566a40c4e1d2703f8b9a15","externalApplicantActionId":"login-0001","inspectionId":"64c1f0a2b7d3e94a5c0b1e22","applicantType":"individual","correlationId":"req-0c7a2d1e-93b4-4f60-8a5d-6e1f2b3c4d5e","levelName":"face-auth","externalUserId":"user-42","type":"applicantActionReviewed","sandboxMode":true,"reviewResult":{"reviewAnswer":"GREEN"},"reviewStatus":"completed","createdAtMs":"2026-01-01 00:00:00.123","clientId":"simclient"}'

describe('digests', () => {
  test.each(digestAlgorithms)('%s: the vectors of the contract', async (algorithm) => {
    expect(await payloadDigest(algorithm, 'SoMe_SeCrEt_KeY', bytes('someText'))).toBe(published[algorithm])
    expect(await payloadDigest(algorithm, 'sim_webhook_secret', bytes(line))).toBe(own[algorithm])
  })
  test('the same object, printed with indents, has another digest', async () => {
    const pretty = JSON.stringify(JSON.parse(line), null, 2)
    expect(await payloadDigest('HMAC_SHA256_HEX', 'sim_webhook_secret', bytes(pretty))).toBe(
      '1eee7e6eba7610bde2087a816569bec1518ea5336714eb358a1b6f200ead772b',
    )
  })
  test.each(digestAlgorithms)('%s: sent over exactly the bytes of the body', async (algorithm) => {
    const h = harness({ webhook: { url: 'http://bff.test/hook', secret: webhookSecret, algorithm } })
    await submittedFaceCheck(h)
    await h.clock.turn(800)
    expect(h.received).toHaveLength(2)
    for (const { headers, text } of h.received) {
      const hash = algorithm.slice('HMAC_'.length, -'_HEX'.length).toLowerCase()
      expect(headers.get('x-payload-digest-alg')).toBe(algorithm)
      expect(headers.get('x-payload-digest')).toBe(createHmac(hash, webhookSecret).update(text).digest('hex'))
      expect(headers.get('content-type')).toBe('application/json')
    }
  })
  test('testDigest says what Sumsub would compute', async () => {
    const path = '/resources/inspectionCallbacks/testDigest?secretKey=SoMe_SeCrEt_KeY'
    const given = { body: 'someText', headers: { 'content-type': 'text/plain' } }
    expect((await harness().signed('POST', path, given)).json).toEqual({ digest: published.HMAC_SHA1_HEX })
    const sha512 = await harness().signed('POST', `${path}&digestAlg=HMAC_SHA512_HEX`, given)
    expect(sha512.json).toEqual({ digest: published.HMAC_SHA512_HEX })
    expect((await harness().signed('POST', `${path}&digestAlg=MD5`, given)).status).toBe(400)
  })
})

describe('what is told', () => {
  const typesOf = ({ received }: ReturnType<typeof harness>) => received.map(({ payload }) => payload.type)

  test('Pending when it is submitted, Reviewed when it is decided', async () => {
    const h = harness()
    const { actionId } = await submittedFaceCheck(h)
    await h.control.webhooksSettled()
    expect(typesOf(h)).toEqual(['applicantActionPending'])
    await h.clock.turn(800)
    expect(typesOf(h)).toEqual(['applicantActionPending', 'applicantActionReviewed'])
    expect(h.received[1]?.payload).toMatchObject({
      applicantActionId: actionId,
      externalApplicantActionId: 'login-0001',
      reviewStatus: 'completed',
      reviewResult: { reviewAnswer: 'GREEN' },
      createdAtMs: '2026-01-01 00:00:00.800',
    })
  })
  test('OnHold, then Reviewed by a person', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'on-hold' })
    await submittedFaceCheck(h)
    await h.clock.turn(800)
    h.control.review({ outcome: 'red-final' })
    await h.control.webhooksSettled()
    expect(typesOf(h)).toEqual(['applicantActionPending', 'applicantActionOnHold', 'applicantActionReviewed'])
  })
})

describe('delivery', () => {
  const failing = async (answer: () => Promise<Response>) => {
    const h = harness()
    h.control.planOutcome({ outcome: 'never' })
    h.answerWebhooksWith(answer)
    await submittedFaceCheck(h)
    await h.control.webhooksSettled()
    return { ...h, state: () => h.control.webhooks()[0] }
  }
  const answering = (status: number) => () => Promise.resolve(new Response(null, { status }))

  test.each([200, 202, 204, 299])('%i is success', async (status) => {
    const answer = () => Promise.resolve(new Response(null, { status }))
    const { state, clock, received } = await failing(answer)
    expect(state()).toMatchObject({ state: 'delivered', attempts: [{ status, error: null }] })
    await clock.turn(3_600_000)
    expect(received).toHaveLength(1)
  })
  test.each([301, 400, 401, 500, 503])('%i is not', async (status) => {
    const { state } = await failing(answering(status))
    expect(state()).toMatchObject({ state: 'waiting', attempts: [{ status, error: null }] })
  })
  test('four retries: after 30 s, 30 s, 1 min, 5 min, then it has failed', async () => {
    const { clock, received, state } = await failing(answering(500))
    const counts: number[] = []
    for (const ms of [29_999, 1, 30_000, 59_999, 1, 299_999, 1, 86_400_000]) {
      await clock.turn(ms)
      counts.push(received.length)
    }
    expect(counts).toEqual([1, 2, 3, 3, 4, 4, 5, 5])
    expect(state()).toMatchObject({ state: 'failed', nextAttemptAt: null })
    expect(state()?.attempts.map(({ at }) => at.slice(11, 19))).toEqual([
      '00:00:00',
      '00:00:30',
      '00:01:00',
      '00:02:00',
      '00:07:00',
    ])
    expect(new Set(received.map(({ text }) => text)).size).toBe(1)
  })
  test('a retry that succeeds ends it', async () => {
    const { clock, received, answerWebhooksWith, state } = await failing(answering(500))
    answerWebhooksWith(answering(200))
    await clock.turn(86_400_000)
    expect(received).toHaveLength(2)
    expect(state()).toMatchObject({ state: 'delivered', attempts: [{ status: 500 }, { status: 200 }] })
  })
  test('a broken connection counts as failure', async () => {
    const { state } = await failing(() => Promise.reject(new TypeError('connection refused')))
    expect(state()).toMatchObject({ state: 'waiting', attempts: [{ status: null, error: 'connection refused' }] })
  })
  test('no answer within 10 s counts as failure', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'never' })
    const arrived = Promise.withResolvers<void>()
    h.answerWebhooksWith(() => {
      arrived.resolve()
      return Promise.withResolvers<Response>().promise
    })
    await submittedFaceCheck(h)
    await arrived.promise
    h.clock.settleWith(() => Promise.resolve())
    await h.clock.turn(9_999)
    expect(h.control.webhooks()[0]?.state).toBe('sending')
    await h.clock.turn(1)
    await h.control.webhooksSettled()
    expect(h.control.webhooks()[0]).toMatchObject({
      state: 'waiting',
      attempts: [{ status: null, error: 'No answer within 10 s' }],
    })
  })
  test('resend: the same bytes at once; the schedule stays as it was', async () => {
    const { clock, received, control, state } = await failing(answering(500))
    control.resendWebhook(state()?.id ?? '')
    await control.webhooksSettled()
    expect(received).toHaveLength(2)
    expect(received[1]?.text).toBe(received[0]?.text)
    await clock.turn(30_000)
    expect(received).toHaveLength(3)
    expect(() => control.resendWebhook('unknown')).toThrow(/not found/)
  })
  test('a resend that succeeds calls off the retry', async () => {
    const { clock, received, control, answerWebhooksWith, state } = await failing(answering(500))
    answerWebhooksWith(answering(200))
    control.resendWebhook(state()?.id ?? '')
    await clock.turn(86_400_000)
    expect(received).toHaveLength(2)
    expect(state()?.state).toBe('delivered')
  })
  test('paused: nothing goes out, neither new ones nor retries; resumed: all of it, once', async () => {
    const h = harness()
    h.answerWebhooksWith(answering(500))
    await submittedFaceCheck(h)
    await h.control.webhooksSettled()
    h.control.pauseWebhooks()
    h.answerWebhooksWith(answering(200))
    await h.clock.turn(86_400_000)
    expect(h.received).toHaveLength(1)
    expect(h.control.webhooks().map(({ state }) => state)).toEqual(['held', 'held'])
    h.control.resumeWebhooks()
    await h.control.webhooksSettled()
    expect(h.received.map(({ payload }) => payload.type)).toEqual([
      'applicantActionPending',
      'applicantActionPending',
      'applicantActionReviewed',
    ])
    await h.clock.turn(86_400_000)
    expect(h.received).toHaveLength(3)
  })
  test('a closed simulator sends nothing more', async () => {
    const { simulator, clock, received } = await failing(answering(500))
    simulator.close()
    expect(clock.waiting()).toBe(0)
    await clock.turn(86_400_000)
    expect(received).toHaveLength(1)
  })
})
