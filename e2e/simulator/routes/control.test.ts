import { describe, expect, test } from 'vitest'
import { openFaceCheck, readAction, submittedFaceCheck } from '../testing/checks.ts'
import { baseUrl, harness } from '../testing/harness.ts'

const post = ({ send }: ReturnType<typeof harness>, path: string, json: object = {}) =>
  send('POST', `/_sim${path}`, { body: JSON.stringify(json) })

describe('the control over HTTP', () => {
  test('plans an outcome, lets a person decide', async () => {
    const h = harness()
    expect((await post(h, '/outcomes', { externalUserId: 'user-42', outcome: 'on-hold', afterMs: 0 })).status).toBe(200)
    const { actionId } = await submittedFaceCheck(h)
    await h.clock.turn(0)
    expect((await readAction(h, actionId)).review.reviewStatus).toBe('onHold')
    const reviewed = await post(h, '/review', {
      externalUserId: 'user-42',
      outcome: 'red-retry',
      labels: ['BAD_SELFIE'],
    })
    expect(reviewed.json).toEqual({ ok: 1, applicantActionId: actionId })
    expect((await readAction(h, actionId)).review.reviewResult).toMatchObject({ rejectLabels: ['BAD_SELFIE'] })
    expect((await post(h, '/review', { outcome: 'green' })).status).toBe(404)
  })
  test('a review meets a submitted action before one that was opened later', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'never' })
    const { actionId } = await submittedFaceCheck(h, 'first')
    await openFaceCheck(h, 'second')
    expect((await post(h, '/review', { outcome: 'green' })).json.applicantActionId).toBe(actionId)
  })
  test('moves a check to another level: what was done stays, what is new comes, the host is told', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'green' })
    const check = await submittedFaceCheck(h, 'moving')
    const moved = await post(h, '/level', { externalActionId: 'moving', levelName: 'face-and-card' })
    expect(moved.json).toEqual({ ok: 1, applicantActionId: check.actionId })
    await h.clock.turn(800)
    expect((await readAction(h, check.actionId)).review).toMatchObject({
      levelName: 'face-and-card',
      reviewStatus: 'init',
    })
    expect(h.received.at(-1)?.payload).toMatchObject({
      type: 'applicantActionLevelChanged',
      levelName: 'face-and-card',
      previousLevelName: 'face-auth',
    })
    const launched = await h.framed(check.token, 'POST', '/resources/sdk/launch', { json: {} })
    expect(launched.json).toMatchObject({
      completedSteps: ['SELFIE'],
      steps: [{}, { idDocSetType: 'PAYMENT_METHODS' }],
    })
    expect((await post(h, '/level', { levelName: 'basic-kyc' })).status).toBe(400)
  })
  test('ends tokens, which the frame hears at its next call', async () => {
    const h = harness()
    const check = await openFaceCheck(h, 'mine')
    const other = await openFaceCheck(h, 'other')
    expect((await post(h, '/tokens/expire', { externalActionId: 'mine' })).json).toEqual({ ok: 1, expired: 1 })
    const status = ({ token, actionId }: typeof check) =>
      h.framed(token, 'GET', `/resources/sdk/actions/${actionId}/status`)
    expect((await status(check)).json).toMatchObject({ code: 401, errorName: 'invalid-token' })
    expect((await status(other)).status).toBe(200)
    expect((await post(h, '/tokens/expire', { externalUserId: 'user-42' })).json.expired).toBe(1)
  })
  test('pauses, lists, resumes and resends webhooks', async () => {
    const h = harness()
    await post(h, '/webhooks/pause')
    await submittedFaceCheck(h)
    const list = await h.send('GET', '/_sim/webhooks')
    expect(list.json).toMatchObject({ webhooks: [{ type: 'applicantActionPending', state: 'held', attempts: [] }] })
    await post(h, '/webhooks/resume')
    await h.control.webhooksSettled()
    const id = h.control.webhooks()[0]?.id
    expect((await post(h, `/webhooks/${id}/resend`)).status).toBe(200)
    await h.control.webhooksSettled()
    expect(h.received).toHaveLength(2)
    expect(h.control.webhooks()[0]?.attempts).toHaveLength(2)
    expect((await post(h, '/webhooks/unknown/resend')).status).toBe(404)
  })
  test('adds faults', async () => {
    const h = harness()
    await post(h, '/faults', { method: 'GET', path: '/resources/status/api', times: 1, status: 500 })
    expect((await h.signed('GET', '/resources/status/api')).status).toBe(500)
  })
  test('remembers who was called, without tokens, codes and queries', async () => {
    const h = harness()
    await h.signed('POST', '/resources/accessTokens?userId=user-42&levelName=basic-kyc')
    await h.send('POST', '/resources/sdk/links/AAAABBBBCCCCDDDD')
    const { text, json } = await h.send('GET', '/_sim/requests')
    expect(json).toEqual({
      requests: [
        {
          time: '2026-01-01T00:00:00.000Z',
          method: 'POST',
          path: '/resources/accessTokens',
          status: 200,
          durationMs: 0,
        },
        {
          time: '2026-01-01T00:00:00.000Z',
          method: 'POST',
          path: '/resources/sdk/links/{code}',
          status: 404,
          durationMs: 0,
        },
      ],
    })
    expect(text).not.toContain('AAAABBBB')
  })
  test.each([
    ['/outcomes', { outcome: 'purple' }],
    ['/outcomes', { outcome: 'green', afterMs: -1 }],
    ['/outcomes', { outcome: 'green', externalUser: 'misspelt' }],
    ['/faults', { method: 'GET', path: 'resources' }],
    ['/faults', { method: 'GET', path: '/', kind: 'flood' }],
    ['/review', { outcome: 'never' }],
  ])('400 for %s %j', async (path, json) => {
    expect((await post(harness(), path, json)).status).toBe(400)
  })

  const requests = (remoteAddress: string, headers: Record<string, string> = {}) =>
    harness().simulator.fetch(new Request(`${baseUrl}/_sim/requests`, { headers }), { remoteAddress })
  test.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('200 for %s', async (address) => {
    expect((await requests(address)).status).toBe(200)
  })
  test.each(['192.168.1.5', '10.0.0.1', '::ffff:192.168.1.5', 'fe80::1', '127.0.0.1.evil'])(
    '403 for %s',
    async (address) => {
      expect((await requests(address)).status).toBe(403)
    },
  )
  test('403 for a page of another site in a browser of this machine', async () => {
    expect((await requests('127.0.0.1', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})
