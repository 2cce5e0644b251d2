import { describe, expect, test } from 'vitest'
import { readAction, submittedFaceCheck } from '../testing/checks.ts'
import { harness } from '../testing/harness.ts'

const heldCheck = async () => {
  const h = harness()
  h.control.planOutcome({ outcome: 'on-hold' })
  const { actionId } = await submittedFaceCheck(h)
  await h.clock.turn(800)
  const path = `/resources/api/applicantActions/${actionId}/-`
  return { ...h, actionId, path, read: () => readAction(h, actionId) }
}

describe('approving', () => {
  test('completed and GREEN, told by webhook', async () => {
    const { signed, path, read, received, control } = await heldCheck()
    expect((await signed('POST', `${path}/approve`, { json: {} })).status).toBe(200)
    expect((await read()).review).toMatchObject({ reviewStatus: 'completed', reviewResult: { reviewAnswer: 'GREEN' } })
    await control.webhooksSettled()
    expect(received.at(-1)?.payload).toMatchObject({ type: 'applicantActionReviewed' })
  })
  test('400 without a body, 409 with reasons, 409 when it is decided', async () => {
    const { signed, path } = await heldCheck()
    expect((await signed('POST', `${path}/approve`)).status).toBe(400)
    expect((await signed('POST', `${path}/approve`, { json: { reasons: {} } })).status).toBe(409)
    await signed('POST', `${path}/approve`, { json: { note: 'fine', tags: ['a'] } })
    expect((await signed('POST', `${path}/approve`, { json: {} })).json).toMatchObject({ errorCode: 3000 })
  })
  test('409 and when to come back, right after it was submitted', async () => {
    const h = harness()
    const { actionId } = await submittedFaceCheck(h)
    const answer = await h.signed('POST', `/resources/api/applicantActions/${actionId}/-/approve`, { json: {} })
    expect(answer.status).toBe(409)
    expect(answer.headers.get('retry-after')).toBe('10')
  })
})

describe('rejecting', () => {
  test('completed, RED, FINAL, by an external decision', async () => {
    const { signed, path, read } = await heldCheck()
    const json = { reasons: { fraud: ['multiAccounting'] }, note: 'seen before' }
    expect((await signed('POST', `${path}/reject`, { json })).status).toBe(200)
    expect((await read()).review.reviewResult).toEqual({
      reviewAnswer: 'RED',
      reviewRejectType: 'FINAL',
      rejectLabels: ['EXTERNAL_DECISION_REJECTION'],
    })
  })
  test.each([{}, { reasons: {} }, { reasons: { fraud: [] } }, { reasons: ['fraud'] }])('400 for %j', async (json) => {
    const { signed, path } = await heldCheck()
    expect((await signed('POST', `${path}/reject`, { json })).status).toBe(400)
  })
})
