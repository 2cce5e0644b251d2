import { describe, expect, test } from 'vitest'
import { submittedFaceCheck } from '../testing/checks.ts'
import { type Harness, harness } from '../testing/harness.ts'

const list = '/resources/api/clientWebhooks'
const change = '/resources/api/agent/clientWebhooks'
const create = (h: Harness, json: object) =>
  h.signed('POST', change, { json: { target: 'http://second.test/hook', ...json } })

describe('webhooks', () => {
  test('the one of the start is there, with its secret in clear', async () => {
    const h = harness()
    const answer = await h.signed('GET', list)
    expect(answer.json).toMatchObject({
      list: {
        items: [{ target: 'http://bff.test/webhooks/sumsub', secretKey: 'simulator-webhook-secret' }],
        totalItems: 1,
      },
    })
  })
  test('a second one gets its own types, secret and headers', async () => {
    const h = harness()
    const headers = [{ key: 'X-Shop', value: '7' }]
    const types = ['applicantActionReviewed']
    const created = await create(h, { types, headers, signatureAlg: 'HMAC_SHA512_HEX', secretKey: 'own' })
    expect((await h.signed('GET', `${list}/${created.json.id}`)).json).toEqual(created.json)
    await submittedFaceCheck(h)
    await h.clock.turn(800)
    const second = h.received.filter((sent) => sent.headers.get('x-shop') === '7')
    expect(second.map(({ payload }) => payload.type)).toEqual(types)
    expect(second[0]?.headers.get('x-payload-digest-alg')).toBe('HMAC_SHA512_HEX')
    expect(second[0]?.headers.get('x-payload-digest')).toHaveLength(128)
    expect(h.received).toHaveLength(3)
  })
  test('one that does not want to be asked again is not', async () => {
    const h = harness()
    await create(h, { notResendFailedWebhooks: true, types: ['applicantReset'] })
    const first = (await h.signed('GET', list)).json
    const [{ id = '' } = {}] = Object(first.list).items
    await h.signed('PATCH', change, { json: { id, disabled: true } })
    h.answerWebhooksWith(async () => new Response(null, { status: 500 }))
    await h.signed('POST', '/resources/inspectionCallbacks/testWebhook', { json: { type: 'applicantReset' } })
    await h.control.webhooksSettled()
    expect(h.control.webhooks()).toMatchObject([{ type: 'applicantReset', state: 'failed' }])
  })
  test('a test webhook is about somebody, and sent like any other', async () => {
    const h = harness()
    expect((await h.signed('POST', '/resources/inspectionCallbacks/testWebhook')).json).toEqual({ ok: 1 })
    await h.control.webhooksSettled()
    expect(h.received[0]?.payload).toMatchObject({ type: 'applicantReviewed', externalUserId: 'user-42' })
  })
  test('a change changes what it names', async () => {
    const h = harness()
    const { id } = (await create(h, { name: 'Second' })).json
    expect((await h.signed('PATCH', change, { json: { id, name: 'Other' } })).json).toMatchObject({
      name: 'Other',
      target: 'http://second.test/hook',
    })
    expect((await h.signed('PATCH', change, { json: { id: 'none', name: 'Other' } })).status).toBe(404)
  })
  test.each([{ types: ['applicantActionVanished'] }, { target: 'nowhere' }, { targetType: 'slack' }])(
    '400 for %j',
    async (json) => {
      expect((await create(harness(), json)).status).toBe(400)
    },
  )
  test('the 51st active one is refused', async () => {
    const h = harness()
    for (let n = 1; n < 50; n++) expect((await create(h, {})).status).toBe(200)
    expect((await create(h, {})).status).toBe(400)
  })
})
