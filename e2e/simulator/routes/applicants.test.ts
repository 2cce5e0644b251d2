import { describe, expect, test } from 'vitest'
import { annId, harness } from '../testing/harness.ts'
import { png, upload } from '../testing/pictures.ts'

const create = (h: ReturnType<typeof harness>, json: object, levelName = 'basic-kyc-level') =>
  h.signed('POST', `/resources/applicants?levelName=${levelName}`, { json })

describe('what Sumsub’s own example clients do', () => {
  test('create an applicant, add a document, read the status, get a token', async () => {
    const h = harness()
    const created = await create(h, { externalUserId: 'random-JSToken-1' })
    expect(created.status).toBe(201)
    const id = String(created.json.id)
    expect(id).toMatch(/^[0-9a-f]{24}$/)

    const target = `/resources/applicants/${id}`
    expect((await h.signed('GET', `${target}/requiredIdDocsStatus`)).json).toEqual({ IDENTITY: null, SELFIE: null })
    const body = upload(png(192, 192), { idDocType: 'PASSPORT', country: 'GBR' }, 'sumsub-logo.png')
    const added = await h.signed('POST', `${target}/info/idDoc`, { body })
    expect(added.json).toEqual({ idDocType: 'PASSPORT', country: 'GBR' })
    const imageId = added.headers.get('x-image-id')
    expect(imageId).toMatch(/^\d{9,10}$/)

    expect((await h.signed('GET', `${target}/requiredIdDocsStatus`)).json).toMatchObject({
      IDENTITY: { idDocType: 'PASSPORT', country: 'GBR', imageIds: [Number(imageId)] },
      SELFIE: null,
    })
    const status = await h.signed('GET', `${target}/status`)
    expect(status.json).toMatchObject({ reviewStatus: 'init', levelName: 'basic-kyc-level', attemptCnt: 0 })
    // The one for Go sends nothing but the user.
    const token = await h.signed('POST', '/resources/accessTokens/sdk', { json: { userId: 'random-JSToken-1' } })
    expect(token.status).toBe(200)
  })
  test('multipart as others build it: names without quotes, lengths in each part, no last line end', async () => {
    const h = harness()
    const head = [
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Disposition: form-data; name=metadata',
      'Content-Length: 39',
      '',
      '{"idDocType":"PASSPORT","country":"USA"}',
      '--b',
      "Content-Disposition: form-data; name=content; filename=id.png; filename*=utf-8''id.png",
      '',
      '',
    ].join('\r\n')
    const body = new Blob([head, png(4, 4), '\r\n--b--'])
    const headers = { 'content-type': 'multipart/form-data; boundary="b"' }
    const answer = await h.signed('POST', `/resources/applicants/${annId}/info/idDoc`, { body, headers })
    expect(answer.json).toEqual({ idDocType: 'PASSPORT', country: 'USA' })
  })
})

describe('creating an applicant', () => {
  test('409 with the id in the text for a user who has one', async () => {
    const answer = await create(harness(), { externalUserId: 'user-42' })
    expect(answer.status).toBe(409)
    expect(answer.json.description).toBe(`Applicant with external user id 'user-42' already exists: ${annId}`)
    expect(answer.json).not.toHaveProperty('errorCode')
  })
  test.each([
    [404, 'no-such-level', { externalUserId: 'new' }],
    [400, 'face-auth', { externalUserId: 'new' }],
    [400, '', { externalUserId: 'new' }],
    [400, 'basic-kyc', {}],
    [400, 'basic-kyc', { externalUserId: 'new', type: 'robot' }],
    [403, 'basic-kyc', { externalUserId: 'new', sourceKey: 'unknown' }],
  ])('%i at level "%s" for %j', async (status, levelName, json) => {
    expect((await create(harness(), json, levelName)).status).toBe(status)
  })
  test('keeps what it was told, and ignores what it does not know', async () => {
    const given = { externalUserId: 'new', email: 'n@example.com', lang: 'de', fixedInfo: { firstName: 'Nia' } }
    const answer = await create(harness(), { ...given, surprise: true })
    expect(answer.json).toMatchObject({ ...given, type: 'individual', review: { reviewStatus: 'init' } })
    expect(answer.json).not.toHaveProperty('surprise')
  })
})

describe('looking an applicant up', () => {
  test('by id and by external user id: the same person', async () => {
    const { signed } = harness()
    const byUser = await signed('GET', '/resources/applicants/-;externalUserId=user-42/one')
    expect(byUser.json).toEqual((await signed('GET', `/resources/applicants/${annId}/one`)).json)
    expect(byUser.json).toMatchObject({
      id: annId,
      email: 'ann@example.com',
      fixedInfo: { firstName: 'Ann', lastName: 'Example' },
      review: { reviewStatus: 'completed', reviewResult: { reviewAnswer: 'GREEN' } },
    })
  })
  test('an external user id with signs of the address in it', async () => {
    const h = harness()
    const externalUserId = 'a/b;c=d?e f+№&%41'
    await create(h, { externalUserId })
    const target = `/resources/applicants/-;externalUserId=${encodeURIComponent(externalUserId)}/one`
    expect((await h.signed('GET', target)).json).toMatchObject({ externalUserId })
  })
  test('someone who is still being verified has no answer yet', async () => {
    const { json } = await harness().signed('GET', '/resources/applicants/-;externalUserId=user-pending/one')
    expect(json).toMatchObject({ review: { reviewStatus: 'pending' } })
    expect(json.review).not.toHaveProperty('reviewResult')
  })
  test('400 for an id of another form, 404 for one that nobody has', async () => {
    const { signed } = harness()
    expect((await signed('GET', '/resources/applicants/123/one')).json).toMatchObject({
      code: 400,
      description: "Invalid id '123'",
    })
    expect((await signed('GET', '/resources/applicants/aaaaaaaaaaaaaaaaaaaaaaaa/one')).status).toBe(404)
    expect((await signed('GET', '/resources/applicants/-;externalUserId=nobody/one')).status).toBe(404)
  })
  test('people from a seed file stand beside the built-in ones', async () => {
    const { signed } = harness({ seed: { applicants: [{ externalUserId: 'user-44', approved: false }] } })
    const { json } = await signed('GET', '/resources/applicants/-;externalUserId=user-44/one')
    expect(json).toMatchObject({ review: { reviewStatus: 'pending' } })
    expect((await signed('GET', '/resources/applicants/-;externalUserId=user-43/one')).status).toBe(200)
  })
})

describe('reviewing an applicant', () => {
  const target = `/resources/applicants/${annId}/status`

  test('pending, then forced by the sandbox', async () => {
    const { signed } = harness()
    expect((await signed('POST', `${target}/pending`)).json).toEqual({ ok: 1 })
    expect((await signed('GET', target)).json).not.toHaveProperty('reviewResult')
    expect((await signed('POST', `${target}/pending`)).json).toMatchObject({ errorCode: 3000 })
    const json = { reviewAnswer: 'RED', rejectLabels: ['FORGERY'], reviewRejectType: 'FINAL' }
    expect((await signed('POST', `${target}/testCompleted`, { json })).json).toEqual({ ok: 1 })
    expect((await signed('GET', target)).json).toMatchObject({ reviewStatus: 'completed', reviewResult: json })
  })
  test('400 without rejectLabels, 403 in production', async () => {
    const json = { reviewAnswer: 'GREEN' }
    expect((await harness().signed('POST', `${target}/testCompleted`, { json })).status).toBe(400)
    const production = harness({ appToken: 'prd:simulator.private' })
    const full = { reviewAnswer: 'GREEN', rejectLabels: [] }
    expect((await production.signed('POST', `${target}/testCompleted`, { json: full })).status).toBe(403)
  })
})
