import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  confirmStep,
  createCardCheck,
  openFaceCheck,
  openFrame,
  submitCard,
  submitInFrame,
  submittedFaceCheck,
  takeSelfie,
  uploadCard,
} from './testing/checks.ts'
import { annId, type Harness, harness, jsonObject } from './testing/harness.ts'

// The ledger: every member that leaves the simulator, against the lists of the contract, both ways.
// A member that nobody documented fails, and so does a documented one that is missing without standing in `known`.

/** Contract 2.10. `?` marks what is not always there. */
const documented = {
  action: [
    'id',
    'createdAt',
    'clientId',
    'externalActionId',
    'applicantId',
    'type',
    'key?',
    'review',
    'checks?',
    'images?',
    'requiredIdDocs?',
    'agreement?',
    'paymentMethod?',
    'paymentSource?',
    'questionnaires?',
    'metadata?',
    'inspectionId?',
  ],
  review: [
    'reviewId',
    'attemptId',
    'attemptCnt',
    'levelName',
    'createDate',
    'reviewDate?',
    'elapsedSincePendingMs?',
    'elapsedSinceQueuedMs?',
    'reprocessing?',
    'autoChecked?',
    'levelAutoCheckMode?',
    'priority?',
    'reviewStatus',
    'reviewResult?',
  ],
  reviewResult: [
    'reviewAnswer',
    'rejectLabels?',
    'reviewRejectType?',
    'moderationComment?',
    'clientComment?',
    'buttonIds?',
  ],
  check: [
    'answer',
    'checkType',
    'createdAt',
    'id',
    'attemptId',
    'errorMessage?',
    'livenessInfo?',
    'faceMatchInfo?',
    'emailConfirmationCheckInfo?',
  ],
  image: [
    'id',
    'addedDate',
    'imageHash',
    'imageFileName',
    'resizedImageId',
    'mimeType',
    'sigHash',
    'imageId',
    'actualResolution',
    'answer',
    'idDocDef',
    'reviewResult',
    'attemptId',
  ],
  webhook: [
    'type',
    'applicantId',
    'applicantActionId',
    'externalApplicantActionId',
    'inspectionId',
    'applicantType',
    'correlationId',
    'levelName',
    'externalUserId',
    'reviewStatus',
    'reviewResult?',
    'createdAtMs',
    'createdAt?',
    'sandboxMode',
    'clientId',
    'applicantMemberOf?',
    'videoIdentReviewStatus?',
    'reviewMode?',
    'testMode?',
  ],
  applicant: [
    'id',
    'createdAt',
    'key',
    'clientId',
    'inspectionId',
    'externalUserId',
    'type',
    'lang',
    'email',
    'phone',
    'applicantPlatform',
    'ipCountry',
    'fixedInfo',
    'info',
    'agreement',
    'requiredIdDocs',
    'review',
    'metadata',
    'tags',
  ],
}
type Shape = keyof typeof documented
const shapes: Shape[] = ['action', 'review', 'reviewResult', 'check', 'image', 'webhook', 'applicant']

/** Optional members that no answer of this simulator ever has. */
const known: Record<Shape, string[]> = {
  action: ['agreement', 'metadata', 'inspectionId'],
  review: ['levelAutoCheckMode', 'priority'],
  reviewResult: [],
  check: ['errorMessage'],
  image: [],
  webhook: ['createdAt', 'applicantMemberOf', 'videoIdentReviewStatus', 'reviewMode', 'testMode'],
  applicant: [],
}

const object = v.record(v.string(), v.unknown())
const objects = v.optional(v.array(object), [])

const collect = async () => {
  const h = harness()
  const found: Record<Shape, Record<string, unknown>[]> = {
    action: [],
    review: [],
    reviewResult: [],
    check: [],
    image: [],
    webhook: [],
    applicant: [(await h.signed('GET', `/resources/applicants/${annId}/one`)).json],
  }
  const note = (action: Record<string, unknown>) => {
    const review = v.parse(object, action.review)
    found.action.push(action)
    found.review.push(review)
    if (review.reviewResult) found.reviewResult.push(v.parse(object, review.reviewResult))
    found.check.push(...v.parse(objects, action.checks))
    found.image.push(...v.parse(objects, action.images))
  }
  for (const id of await everyKindOfAction(h)) {
    note((await h.signed('GET', `/resources/applicantActions/${id}/one`)).json)
  }
  found.webhook = h.received.map(({ text }) => jsonObject(text))
  return found
}

/** Fresh, being checked, and decided in each way; face, card, questionnaire and email. */
const everyKindOfAction = async (h: Harness) => {
  const ids: string[] = []
  for (const outcome of ['green', 'yellow', 'error', 'red-retry', 'red-final', 'on-hold', 'never'] as const) {
    h.control.planOutcome({ outcome })
    ids.push((await submittedFaceCheck(h, `face-${outcome}`)).actionId)
  }
  const fresh = await openFaceCheck(h, 'face-fresh')
  await takeSelfie(h, fresh)
  const card = await createCardCheck(h)
  await h.signed('POST', `/resources/applicantActions/${card}/paymentMethod`, { json: { type: 'bankCard' } })
  await uploadCard(h, card)
  await submitCard(h, card)
  const created = async (levelName: string, json: object) =>
    String(
      (await h.signed('POST', `/resources/applicantActions/-/forApplicant/${annId}?levelName=${levelName}`, { json }))
        .json.id,
    )
  const source = { externalActionId: 's', paymentSource: { fixedInfo: { type: 'bankCard' } } }
  const questions = { externalActionId: 'q', questionnaires: [{ id: 'q', sections: {} }] }
  ids.push(fresh.actionId, card, await created('card-capture', source), await created('questionnaire', questions))
  const email = await openFrame(h, 'e', 'email-check')
  await confirmStep(h, email, 'EMAIL_VERIFICATION')
  await submitInFrame(h, email)
  await h.clock.turn(800)
  return [...ids, email.actionId]
}

const found = await collect()

test.each(shapes)('%s has the documented members, and no others', (shape) => {
  const all = documented[shape].map((name) => name.replace('?', ''))
  const always = documented[shape].filter((name) => !name.endsWith('?'))
  const seen = new Set(found[shape].flatMap(Object.keys))
  expect(found[shape].length).toBeGreaterThan(0)
  expect([...seen].filter((name) => !all.includes(name))).toEqual([])
  for (const one of found[shape]) expect(Object.keys(one)).toEqual(expect.arrayContaining(always))
  expect(all.filter((name) => !seen.has(name))).toEqual(known[shape])
})

test('dates and ids have the forms of the contract', () => {
  const plain = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/
  const offset = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+0000$/
  for (const { id, applicantId, createdAt } of found.action) {
    expect(id).toMatch(/^[0-9a-f]{24}$/)
    expect(applicantId).toBe(annId)
    expect(createdAt).toMatch(plain)
  }
  for (const { reviewId, attemptId, createDate } of found.review) {
    expect(reviewId).toMatch(/^[A-Za-z0-9]{5}$/)
    expect(attemptId).toMatch(/^[A-Za-z0-9]{5}$/)
    expect(createDate).toMatch(offset)
  }
  for (const { id, createdAt } of found.check) {
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(createdAt).toMatch(plain)
  }
  for (const { createdAtMs, correlationId } of found.webhook) {
    expect(createdAtMs).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/)
    expect(correlationId).toMatch(/^req-[0-9a-f-]{36}$/)
  }
})

test('an answer stands beside `completed`, and nowhere else', () => {
  for (const review of [...found.review, ...found.webhook])
    expect('reviewResult' in review).toBe(review.reviewStatus === 'completed')
})

test('imageId is a string in the upload and a number inside the liveness check', () => {
  for (const image of found.image) expect(image.imageId).toMatch(/^\d{9,10}$/)
  const livenessImages = found.check.flatMap(({ livenessInfo }) =>
    livenessInfo
      ? v.parse(
          v.object({ livenessData: v.object({ images: v.array(v.object({ imageId: v.number() })) }) }),
          livenessInfo,
        ).livenessData.images
      : [],
  )
  expect(livenessImages.length).toBeGreaterThan(0)
})
