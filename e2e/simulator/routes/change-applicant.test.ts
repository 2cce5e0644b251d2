import { describe, expect, test } from 'vitest'
import { annId, type Harness, harness } from '../testing/harness.ts'
import { png, upload } from '../testing/pictures.ts'

const ann = `/resources/applicants/${annId}`
const deletedId = '64c1f0a2b7d3e94a5c0b1e51'
const types = async (h: Harness) => {
  await h.control.webhooksSettled()
  return h.received.map(({ payload }) => payload.type)
}
const addPassport = async (h: Harness) => {
  const body = upload(png(64, 64), { idDocType: 'PASSPORT', country: 'GBR' })
  return (await h.signed('POST', `${ann}/info/idDoc`, { body })).headers.get('x-image-id')
}
const stepsOf = async (h: Harness) => (await h.signed('GET', `${ann}/requiredIdDocsStatus`)).json

describe('webhooks of a person', () => {
  test('created, pending, reviewed; no member of an action in them', async () => {
    const h = harness()
    const json = { externalUserId: 'new' }
    const { id } = (await h.signed('POST', '/resources/applicants?levelName=basic-kyc', { json })).json
    await h.signed('POST', `/resources/applicants/${id}/status/pending`)
    const review = { reviewAnswer: 'RED', rejectLabels: ['FORGERY'], reviewRejectType: 'FINAL' }
    await h.signed('POST', `/resources/applicants/${id}/status/testCompleted`, { json: review })
    expect(await types(h)).toEqual(['applicantCreated', 'applicantPending', 'applicantReviewed'])
    expect(h.received[1]?.payload).toMatchObject({ applicantId: id, reviewStatus: 'pending', levelName: 'basic-kyc' })
    expect(h.received[2]?.payload).toMatchObject({ reviewStatus: 'completed', reviewResult: review })
    for (const { payload } of h.received) expect(payload).not.toHaveProperty('applicantActionId')
  })
  test('are tried again after 5 minutes, not after 30 seconds', async () => {
    const h = harness()
    h.answerWebhooksWith(async () => new Response(null, { status: 500 }))
    await h.signed('POST', `${ann}/reset`)
    await h.clock.turn(299_999)
    expect(h.received).toHaveLength(1)
    await h.clock.turn(1)
    expect(h.received).toHaveLength(2)
  })
})

describe('another level', () => {
  test('new steps, status init, and a webhook that names both', async () => {
    const h = harness()
    expect((await h.signed('POST', `${ann}/moveToLevel?name=basic-kyc-level`)).json).toEqual({ ok: 1 })
    expect((await h.signed('GET', `${ann}/status`)).json).toMatchObject({
      levelName: 'basic-kyc-level',
      reviewStatus: 'init',
    })
    await h.control.webhooksSettled()
    expect(h.received[0]?.payload).toMatchObject({
      type: 'applicantLevelChanged',
      levelName: 'basic-kyc-level',
      previousLevelName: 'basic-kyc',
    })
  })
  test.each([
    [409, '/resources/applicants/64c1f0a2b7d3e94a5c0b1e41/moveToLevel?name=basic-kyc'],
    [404, `${ann}/moveToLevel?name=unknown`],
    [400, `${ann}/moveToLevel?name=face-auth`],
    [400, `${ann}/moveToLevel`],
  ])('%i at %s', async (status, target) => {
    expect((await harness().signed('POST', target)).status).toBe(status)
  })
})

describe('reset', () => {
  test('of everything: documents no longer count, the answer is gone', async () => {
    const h = harness()
    await addPassport(h)
    expect(await stepsOf(h)).toMatchObject({ IDENTITY: { idDocType: 'PASSPORT' } })
    await h.signed('POST', `${ann}/reset`)
    expect(await stepsOf(h)).toMatchObject({ IDENTITY: null })
    const review = (await h.signed('GET', `${ann}/status`)).json
    expect(review).toMatchObject({ reviewStatus: 'init' })
    expect(review).not.toHaveProperty('reviewResult')
    expect(await types(h)).toEqual(['applicantReset'])
  })
  test('of one step leaves the others; 404 for a step that is none', async () => {
    const h = harness()
    await addPassport(h)
    await h.signed('POST', `${ann}/resetStep/SELFIE`)
    expect(await stepsOf(h)).toMatchObject({ IDENTITY: { idDocType: 'PASSPORT' } })
    await h.signed('POST', `${ann}/resetStep/IDENTITY`)
    expect(await stepsOf(h)).toMatchObject({ IDENTITY: null })
    expect((await h.signed('POST', `${ann}/resetStep/COMPANY`)).status).toBe(404)
  })
})

describe('somebody who is marked as deleted', () => {
  const deleted = `/resources/applicants/${deletedId}`
  const json = { externalActionId: 'a' }
  test.each([
    ['a status', `${deleted}/status/pending`, {}],
    ['a document', `${deleted}/info/idDoc`, { body: upload(png(8, 8), { idDocType: 'PASSPORT', country: 'GBR' }) }],
    ['an action', `/resources/applicantActions/-/forApplicant/${deletedId}?levelName=face-auth`, { json }],
  ])('gets 1008 for %s, and can still be read', async (_, target, given) => {
    const h = harness()
    expect((await h.signed('POST', target, given)).json).toMatchObject({ code: 409, errorCode: 1008 })
    expect((await h.signed('GET', `${deleted}/one`)).json).not.toHaveProperty('isDeleted')
  })
})

describe('records', () => {
  test('a document is read through its inspection, and taken back once', async () => {
    const h = harness()
    const imageId = await addPassport(h)
    const target = `/resources/inspections/64c1f0a2b7d3e94a5c0b1e22/resources/${imageId}`
    const answer = await h.simulator.fetch(await h.signedRequest('GET', target))
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(png(64, 64))
    expect((await h.signed('DELETE', `${ann}/resources/${imageId}`)).json).toEqual({ ok: 1 })
    expect(await stepsOf(h)).toMatchObject({ IDENTITY: null })
    expect((await h.signed('DELETE', `${ann}/resources/${imageId}`)).status).toBe(409)
    expect((await h.signed('DELETE', `${ann}/resources/1`)).status).toBe(404)
  })
  test('304 while it is being checked', async () => {
    const h = harness()
    const imageId = await addPassport(h)
    await h.signed('POST', `${ann}/status/pending`)
    expect((await h.signed('DELETE', `${ann}/resources/${imageId}`)).status).toBe(304)
  })
  test('reasons of a refusal, and none without one', async () => {
    const h = harness()
    const target = `/resources/moderationStates/-;applicantId=${annId}`
    expect((await h.signed('GET', target)).json).toMatchObject({ list: { items: [], totalItems: 0 } })
    const json = { reviewAnswer: 'RED', rejectLabels: ['FORGERY'], moderationComment: 'Not the original.' }
    await h.signed('POST', `${ann}/status/testCompleted`, { json })
    expect((await h.signed('GET', target)).json).toMatchObject({
      list: { items: [{ applicantId: annId, moderationComment: 'Not the original.' }] },
    })
  })
})
