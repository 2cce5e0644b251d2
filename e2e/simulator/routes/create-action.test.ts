import { describe, expect, test } from 'vitest'
import { submitCard, uploadCard } from '../testing/checks.ts'
import { annId, harness } from '../testing/harness.ts'

const path = `/resources/applicantActions/-/forApplicant/${annId}`
const paymentSource = {
  fixedInfo: { type: 'bankCard', institutionName: 'Example Bank', accountIdentifier: '400000******0002' },
}

describe('creating an action', () => {
  test.each(['', '/'])('200 with the action, "%s" before the question mark', async (slash) => {
    const { signed } = harness()
    const json = { externalActionId: 'login-0001' }
    const answer = await signed('POST', `${path}${slash}?levelName=face-auth`, { json })
    expect(answer.json).toMatchObject({
      externalActionId: 'login-0001',
      applicantId: annId,
      type: 'selfieAuth',
      review: { reviewStatus: 'init', attemptCnt: 0, levelName: 'face-auth' },
      requiredIdDocs: {
        docSets: [{ idDocSetType: 'SELFIE', types: ['SELFIE'], videoRequired: 'passiveLiveness' }],
      },
    })
  })
  test('a payment source gets its id and asks for a PAYMENT_SOURCE', async () => {
    const { signed } = harness()
    const json = { externalActionId: 'card-0007', paymentSource }
    const answer = await signed('POST', `${path}?levelName=card-capture`, { json })
    expect(answer.json).toMatchObject({
      type: 'paymentMethod',
      paymentSource: { ...paymentSource, id: expect.any(String), createdAt: '2026-01-01 00:00:00' },
      requiredIdDocs: { docSets: [{ idDocSetType: 'PAYMENT_METHODS', types: ['PAYMENT_SOURCE'] }] },
    })
  })
  test('a payment source tells what was recognised once it is checked', async () => {
    const h = harness()
    const json = { externalActionId: 'card-0007', paymentSource }
    const { id } = (await h.signed('POST', `${path}?levelName=card-capture`, { json })).json
    await uploadCard(h, String(id))
    await submitCard(h, String(id))
    await h.clock.turn(800)
    expect((await h.signed('GET', `/resources/applicantActions/${id}/one`)).json).toMatchObject({
      paymentSource: {
        ...paymentSource,
        info: paymentSource.fixedInfo,
        checks: [{ checkType: 'PAYMENT_METHOD', answer: 'GREEN' }],
        ownershipChecks: [{ answer: 'GREEN' }],
      },
    })
  })
  test('a questionnaire is kept', async () => {
    const { signed } = harness()
    const questionnaires = [{ id: 'q', sections: { s: { items: { i: { value: 'yes' } } } } }]
    const json = { externalActionId: 'q-1', questionnaires }
    const answer = await signed('POST', `${path}?levelName=questionnaire`, { json })
    expect(answer.json).toMatchObject({ type: 'questionnaire', questionnaires })
  })
  test('409 naming the id for an external id that is taken; another person may have it', async () => {
    const { signed } = harness()
    const json = { externalActionId: 'login-0001' }
    const first = await signed('POST', `${path}?levelName=face-auth`, { json })
    const second = await signed('POST', `${path}?levelName=face-auth`, { json })
    expect(second).toMatchObject({ status: 409, json: { description: expect.stringContaining(String(first.json.id)) } })
    expect(second.json).not.toHaveProperty('errorCode')
    const ben = '/resources/applicantActions/-/forApplicant/64c1f0a2b7d3e94a5c0b1e31'
    expect((await signed('POST', `${ben}?levelName=face-auth`, { json })).status).toBe(200)
  })
  test.each([
    [404, path, 'levelName=unknown', { externalActionId: 'a' }],
    [400, path, 'levelName=basic-kyc', { externalActionId: 'a' }],
    [400, path, '', { externalActionId: 'a' }],
    [400, path, 'levelName=face-auth', {}],
    [400, path, 'levelName=card-capture', { externalActionId: 'a', paymentSource: { fixedInfo: { type: 'gold' } } }],
    [400, '/resources/applicantActions/-/forApplicant/123', 'levelName=face-auth', { externalActionId: 'a' }],
    [404, path.replace(/.$/, '9'), 'levelName=face-auth', { externalActionId: 'a' }],
  ])('%i at %s?%s for %j', async (status, target, query, json) => {
    expect((await harness().signed('POST', `${target}?${query}`, { json })).status).toBe(status)
  })
})

describe('payment-method actions', () => {
  const create = (h: ReturnType<typeof harness>, query = '', headers: Record<string, string> = {}) =>
    h.signed('POST', `${path}/paymentMethod${query}`, { headers })

  test('a card alone, under the id of the header', async () => {
    const answer = await create(harness(), '?requireSelfie=false', { 'X-External-Action-Id': 'card-0007' })
    expect(answer.json).toMatchObject({
      externalActionId: 'card-0007',
      type: 'paymentMethod',
      review: { levelName: 'card-capture', reviewStatus: 'init' },
      requiredIdDocs: { docSets: [{ idDocSetType: 'PAYMENT_METHODS', types: ['PAYMENT_METHOD'] }] },
    })
  })
  test.each(['?requireSelfie=true', ''])('with a selfie on top: "%s"', async (query) => {
    const answer = await create(harness(), query)
    expect(answer.json).toMatchObject({
      review: { levelName: 'card-capture-selfie' },
      requiredIdDocs: { docSets: [{}, { idDocSetType: 'SELFIE', types: ['SELFIE'], videoRequired: 'enabled' }] },
    })
  })
  test('400 for another requireSelfie', async () => {
    expect((await create(harness(), '?requireSelfie=1')).status).toBe(400)
  })
  test('the hint comes back, and shows in the action and in the frame', async () => {
    const h = harness()
    const created = await create(h, '?requireSelfie=false', { 'X-External-Action-Id': 'card-0007' })
    const target = `/resources/applicantActions/${created.json.id}`
    const hint = { type: 'bankCard', subType: 'VISA', data: { requiredIdDoc: { number: '400000******0002' } } }
    expect((await h.signed('POST', `${target}/paymentMethod`, { json: hint })).json).toEqual(hint)
    expect((await h.signed('GET', `${target}/one`)).json).toMatchObject({ paymentMethod: hint })
    expect((await h.signed('POST', `${target}/paymentMethod`, { json: { type: 'gold' } })).status).toBe(400)
  })
  test('409 for the hint of an action that is no payment', async () => {
    const { signed } = harness()
    const face = await signed('POST', `${path}?levelName=face-auth`, { json: { externalActionId: 'a' } })
    const target = `/resources/applicantActions/${face.json.id}/paymentMethod`
    expect((await signed('POST', target, { json: { type: 'bankCard' } })).status).toBe(409)
  })
})
