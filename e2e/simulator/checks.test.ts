import { describe, expect, test } from 'vitest'
import type { OutcomeName } from './outcomes.ts'
import { answersOf, confirmStep, openFrame, readAction, saveAnswers, submitInFrame } from './testing/checks.ts'
import { type Harness, harness } from './testing/harness.ts'
import { jpegHead, png, upload } from './testing/pictures.ts'

const picture = async (h: Harness, check: { token: string; actionId: string }, step: string) => {
  const isFace = step.startsWith('SELFIE')
  const body = isFace ? upload(jpegHead(640, 480), {}, 'a.jpg') : upload(png(64, 40), {}, 'a.png')
  const target = `/resources/applicantActions/${check.actionId}/images?idDocSetType=${step}`
  expect((await h.framed(check.token, 'POST', target, { body })).status).toBe(200)
}

const fill = async (h: Harness, check: { token: string; actionId: string }, step: string) => {
  if (step === 'QUESTIONNAIRE') return saveAnswers(h, check, answersOf({}))
  return step.endsWith('_VERIFICATION') ? confirmStep(h, check, step) : picture(h, check, step)
}

const decided = async (levelName: string, steps: string[], outcome: OutcomeName, labels?: string[]) => {
  const h = harness()
  const check = await openFrame(h, 'all', levelName)
  for (const step of steps) await fill(h, check, step)
  h.control.planOutcome({ outcome, labels })
  expect((await submitInFrame(h, check)).status).toBe(200)
  await h.clock.turn(800)
  return readAction(h, check.actionId)
}

const everyStep = ['SELFIE', 'PAYMENT_METHODS', 'QUESTIONNAIRE', 'EMAIL_VERIFICATION', 'PHONE_VERIFICATION', 'SELFIE2']
const everythingChecked = async (outcome: OutcomeName, labels?: string[]) =>
  (await decided('everything', everyStep, outcome, labels)).checks?.map(
    ({ checkType, answer }) => `${checkType} ${answer}`,
  )

const kinds = [
  ['face-auth', ['SELFIE'], 'BAD_FACE_MATCHING'],
  ['card-capture', ['PAYMENT_METHODS'], 'BAD_PROOF_OF_PAYMENT'],
  ['payment-source', ['PAYMENT_METHODS'], 'BAD_PROOF_OF_PAYMENT'],
  ['email-check', ['EMAIL_VERIFICATION'], 'PROBLEMATIC_APPLICANT_DATA'],
  ['phone-check', ['PHONE_VERIFICATION'], 'PROBLEMATIC_APPLICANT_DATA'],
  ['questionnaire', ['QUESTIONNAIRE'], 'PROBLEMATIC_APPLICANT_DATA'],
  ['everything', everyStep, 'BAD_PROOF_OF_PAYMENT'],
] as const

describe.each(kinds)('on level %s', (level, steps, label) => {
  const refused = { reviewAnswer: 'RED', rejectLabels: [label] }
  test.each([
    ['green', 'completed', { reviewAnswer: 'GREEN' }],
    ['yellow', 'completed', { reviewAnswer: 'YELLOW' }],
    ['error', 'completed', { reviewAnswer: 'ERROR' }],
    ['red-retry', 'completed', { ...refused, reviewRejectType: 'RETRY' }],
    ['red-final', 'completed', { ...refused, reviewRejectType: 'FINAL' }],
    ['on-hold', 'onHold', undefined],
    ['never', 'queued', undefined],
  ] as const)('%s ends in %s', async (outcome, reviewStatus, reviewResult) => {
    const { review } = await decided(level, [...steps], outcome)
    expect(review.reviewStatus).toBe(reviewStatus)
    if (reviewResult) expect(review.reviewResult).toMatchObject(reviewResult)
    else expect(review).not.toHaveProperty('reviewResult')
  })
})

const green = [
  'FACE_LIVELINESS GREEN',
  'FACE_MATCH GREEN',
  'PAYMENT_METHOD GREEN',
  'EMAIL_CONFIRMATION GREEN',
  'PHONE_CONFIRMATION GREEN',
  'FACE_LIVELINESS GREEN',
  'FACE_MATCH GREEN',
]

test('a level of every step has the checks of every step', async () => {
  expect(await everythingChecked('green')).toEqual(green)
})

test.each([
  ['BAD_PROOF_OF_PAYMENT', [2]],
  ['DB_DATA_MISMATCH', [3, 4]],
  ['BAD_FACE_MATCHING', [1, 6]],
])('%s refuses the steps that it speaks of, and no others', async (label, refused) => {
  const expected = green.map((line, at) => (refused.includes(at) ? line.replace('GREEN', 'RED') : line))
  expect(await everythingChecked('red-retry', [label])).toEqual(expected)
})

test('a face that is not alive is not compared with anything', async () => {
  expect(await everythingChecked('red-retry', ['FRAUDULENT_LIVENESS'])).toEqual([
    'FACE_LIVELINESS RED',
    'PAYMENT_METHOD GREEN',
    'EMAIL_CONFIRMATION GREEN',
    'PHONE_CONFIRMATION GREEN',
    'FACE_LIVELINESS RED',
  ])
})
