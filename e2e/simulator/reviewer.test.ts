import { describe, expect, test } from 'vitest'
import type { OutcomeName } from './outcomes.ts'
import {
  createCardCheck,
  openFaceCheck,
  openFrame,
  readAction,
  submitCard,
  submitInFrame,
  submittedFaceCheck,
  takeSelfie,
  uploadCard,
} from './testing/checks.ts'
import { harness } from './testing/harness.ts'

const checksOf = (action: Awaited<ReturnType<typeof readAction>>) =>
  action.checks?.map(({ checkType, answer }) => `${checkType} ${answer}`)

describe('a face check', () => {
  test('init, pending, queued, completed: by default GREEN after 800 ms', async () => {
    const h = harness()
    const check = await openFaceCheck(h)
    const status = async () => (await readAction(h, check.actionId)).review.reviewStatus
    expect(await status()).toBe('init')
    await takeSelfie(h, check)
    expect((await submitInFrame(h, check)).json).toMatchObject({ review: { reviewStatus: 'pending', attemptCnt: 1 } })
    await h.clock.turn(400)
    expect(await status()).toBe('queued')
    const queued = await readAction(h, check.actionId)
    expect(queued.review).not.toHaveProperty('reviewResult')
    await h.clock.turn(399)
    expect(await status()).toBe('queued')
    await h.clock.turn(1)
    const done = await readAction(h, check.actionId)
    expect(done.review).toMatchObject({
      reviewStatus: 'completed',
      reviewResult: { reviewAnswer: 'GREEN' },
      elapsedSincePendingMs: 800,
      elapsedSinceQueuedMs: 400,
    })
    expect(checksOf(done)).toEqual(['FACE_LIVELINESS GREEN', 'FACE_MATCH GREEN'])
    const attemptIds = [...(done.checks ?? []), ...(done.images ?? [])].map(({ attemptId }) => attemptId)
    expect(new Set(attemptIds)).toEqual(new Set([done.review.attemptId]))
  })

  const ends: [OutcomeName, object, string[]][] = [
    ['green', { reviewAnswer: 'GREEN' }, ['FACE_LIVELINESS GREEN', 'FACE_MATCH GREEN']],
    ['yellow', { reviewAnswer: 'YELLOW' }, ['FACE_LIVELINESS GREEN', 'FACE_MATCH YELLOW']],
    ['error', { reviewAnswer: 'ERROR' }, ['FACE_LIVELINESS GREEN', 'FACE_MATCH ERROR']],
    [
      'red-retry',
      {
        reviewAnswer: 'RED',
        reviewRejectType: 'RETRY',
        rejectLabels: ['BAD_FACE_MATCHING'],
        buttonIds: ['selfie_badFaceComparison'],
      },
      ['FACE_LIVELINESS GREEN', 'FACE_MATCH RED'],
    ],
    ['red-final', { reviewAnswer: 'RED', reviewRejectType: 'FINAL' }, ['FACE_LIVELINESS GREEN', 'FACE_MATCH RED']],
  ]
  test.each(ends)('%s', async (outcome, reviewResult, checks) => {
    const h = harness()
    h.control.planOutcome({ outcome })
    const { actionId } = await submittedFaceCheck(h)
    await h.clock.turn(800)
    const action = await readAction(h, actionId)
    expect(action.review).toMatchObject({ reviewStatus: 'completed', reviewResult })
    expect(checksOf(action)).toEqual(checks)
  })

  test('on-hold waits for a person, without an answer', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'on-hold' })
    const { actionId } = await submittedFaceCheck(h)
    await h.clock.turn(86_400_000)
    const held = await readAction(h, actionId)
    expect(held.review.reviewStatus).toBe('onHold')
    expect(held.review).not.toHaveProperty('reviewResult')
    expect(h.control.review({ outcome: 'green' })).toBe(actionId)
    expect((await readAction(h, actionId)).review).toMatchObject({
      reviewStatus: 'completed',
      reviewResult: { reviewAnswer: 'GREEN' },
    })
  })
  test('never: queued for ever, until a person decides', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'never' })
    const { actionId } = await submittedFaceCheck(h)
    await h.clock.turn(86_400_000)
    expect((await readAction(h, actionId)).review.reviewStatus).toBe('queued')
    h.control.review({ externalActionId: 'login-0001', outcome: 'red-final' })
    expect((await readAction(h, actionId)).review.reviewStatus).toBe('completed')
  })
  test('a decision made by hand is not undone by the planned one', async () => {
    const h = harness()
    const { actionId } = await submittedFaceCheck(h)
    h.control.review({ outcome: 'red-final' })
    await h.clock.turn(10_000)
    expect((await readAction(h, actionId)).review.reviewResult?.reviewAnswer).toBe('RED')
  })
  test('without a live face there is no FACE_MATCH, and the frame hears of it at the upload', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'red-retry', labels: ['FRAUDULENT_LIVENESS'] })
    const check = await openFaceCheck(h)
    expect((await takeSelfie(h, check)).json.answer).toBe('RED')
    await submitInFrame(h, check)
    await h.clock.turn(800)
    expect(checksOf(await readAction(h, check.actionId))).toEqual(['FACE_LIVELINESS RED'])
  })
  test('after RED and RETRY: the same action, a new attempt', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'red-retry' })
    const check = await submittedFaceCheck(h)
    await h.clock.turn(800)
    const refused = await readAction(h, check.actionId)
    expect((await submitInFrame(h, check)).status).toBe(400)

    await takeSelfie(h, check)
    const reopened = await readAction(h, check.actionId)
    expect(reopened.review.reviewStatus).toBe('init')
    expect(reopened.review).not.toHaveProperty('reviewResult')
    expect((await submitInFrame(h, check)).json).toMatchObject({ review: { reviewStatus: 'pending', attemptCnt: 2 } })
    await h.clock.turn(800)
    const done = await readAction(h, check.actionId)
    expect(done.review.reviewResult?.reviewAnswer).toBe('GREEN')
    expect(done.review.attemptId).not.toBe(refused.review.attemptId)
    expect(done.images?.map(({ attemptId }) => attemptId)).toEqual([refused.review.attemptId, done.review.attemptId])
  })
  test.each(['green', 'yellow', 'error', 'red-final'] as const)('409 to submit again after %s', async (outcome) => {
    const h = harness()
    h.control.planOutcome({ outcome })
    const check = await submittedFaceCheck(h)
    await h.clock.turn(800)
    expect((await submitInFrame(h, check)).json).toMatchObject({ code: 409, errorCode: 3000 })
    expect((await takeSelfie(h, check)).status).toBe(409)
  })
  test('409 to submit or upload while it is being checked', async () => {
    const h = harness()
    const check = await submittedFaceCheck(h)
    expect((await submitInFrame(h, check)).json).toMatchObject({ code: 409, errorCode: 3000 })
    expect((await takeSelfie(h, check)).json).toMatchObject({ code: 409, errorCode: 1006 })
  })
  test('400 to submit without the picture, 409 for a server that tries', async () => {
    const h = harness()
    const check = await openFaceCheck(h)
    expect((await submitInFrame(h, check)).status).toBe(400)
    await takeSelfie(h, check)
    expect((await submitCard(h, check.actionId)).status).toBe(409)
  })
})

describe('a card check, by a server alone', () => {
  test('created, photographed, submitted, GREEN', async () => {
    const h = harness()
    const id = await createCardCheck(h)
    expect((await readAction(h, id)).review).toMatchObject({ levelName: 'card-capture', attemptCnt: 0 })
    expect((await submitCard(h, id)).status).toBe(400)
    await uploadCard(h, id)
    expect((await submitCard(h, id)).json).toMatchObject({ review: { reviewStatus: 'pending' } })
    await h.clock.turn(800)
    expect(checksOf(await readAction(h, id))).toEqual(['PAYMENT_METHOD GREEN'])
  })
  test('red-retry names the payment, and another photo may follow', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'red-retry', externalActionId: 'card-0007' })
    const id = await createCardCheck(h)
    await uploadCard(h, id)
    await submitCard(h, id)
    await h.clock.turn(800)
    const refused = await readAction(h, id)
    expect(refused.review.reviewResult?.rejectLabels).toEqual(['BAD_PROOF_OF_PAYMENT'])
    expect(checksOf(refused)).toEqual(['PAYMENT_METHOD RED'])
    expect((await submitCard(h, id)).status).toBe(400)
    expect((await uploadCard(h, id, 9)).status).toBe(200)
    expect((await submitCard(h, id)).json).toMatchObject({ review: { attemptCnt: 2 } })
  })
  test.each([
    ['BAD_FACE_MATCHING', ['PAYMENT_METHOD GREEN', 'FACE_LIVELINESS GREEN', 'FACE_MATCH RED']],
    ['EXPIRATION_DATE', ['PAYMENT_METHOD RED', 'FACE_LIVELINESS GREEN', 'FACE_MATCH GREEN']],
  ])('of card and face, %s refuses only the one at fault', async (label, checks) => {
    const h = harness()
    h.control.planOutcome({ outcome: 'red-final', labels: [label] })
    const check = await openFrame(h, 'both-0001', 'card-capture-selfie')
    await uploadCard(h, check.actionId)
    await takeSelfie(h, check)
    await submitInFrame(h, check)
    await h.clock.turn(800)
    expect(checksOf(await readAction(h, check.actionId))).toEqual(checks)
  })
})

describe('planned outcomes', () => {
  const endOf = async (h: ReturnType<typeof harness>, externalActionId: string) => {
    const { actionId } = await submittedFaceCheck(h, externalActionId)
    await h.clock.turn(800)
    return (await readAction(h, actionId)).review.reviewResult?.reviewAnswer
  }
  test('are used once, or as often as asked for', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'yellow' })
    h.control.planOutcome({ outcome: 'error', times: 2 })
    const ends = [await endOf(h, 'a'), await endOf(h, 'b'), await endOf(h, 'c'), await endOf(h, 'd')]
    expect(ends).toEqual(['YELLOW', 'ERROR', 'ERROR', 'GREEN'])
  })
  test('wait for the one they are meant for', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'yellow', externalActionId: 'second' })
    h.control.planOutcome({ outcome: 'error', externalUserId: 'user-43' })
    expect([await endOf(h, 'first'), await endOf(h, 'second')]).toEqual(['GREEN', 'YELLOW'])
  })
  test('are not used up by a page that opens the frame twice', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'yellow' })
    await openFaceCheck(h, 'twice')
    expect(await endOf(h, 'twice')).toBe('YELLOW')
  })
  test('take as long as asked for', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'green', afterMs: 5_000 })
    const { actionId } = await submittedFaceCheck(h)
    await h.clock.turn(4_999)
    expect((await readAction(h, actionId)).review.reviewStatus).toBe('queued')
    await h.clock.turn(1)
    expect((await readAction(h, actionId)).review.reviewStatus).toBe('completed')
  })
})
