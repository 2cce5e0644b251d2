import { expect, test } from 'vitest'
import { answersOf, confirmStep, openFrame, readAction, saveAnswers, submitInFrame } from './testing/checks.ts'
import { type Harness, harness } from './testing/harness.ts'
import { jpegHead, png, upload } from './testing/pictures.ts'

const picture = async (h: Harness, check: { token: string; actionId: string }, step: string) => {
  const isFace = step.startsWith('SELFIE')
  const body = isFace ? upload(jpegHead(640, 480), {}, 'a.jpg') : upload(png(64, 40), {}, 'a.png')
  const target = `/resources/applicantActions/${check.actionId}/images?idDocSetType=${step}`
  expect((await h.framed(check.token, 'POST', target, { body })).status).toBe(200)
}

const everythingChecked = async (outcome: 'green' | 'red-retry', labels?: string[]) => {
  const h = harness()
  const check = await openFrame(h, 'all', 'everything')
  for (const step of ['SELFIE', 'PAYMENT_METHODS', 'SELFIE2']) await picture(h, check, step)
  await saveAnswers(h, check, answersOf({}))
  for (const step of ['EMAIL_VERIFICATION', 'PHONE_VERIFICATION']) await confirmStep(h, check, step)
  h.control.planOutcome({ outcome, labels })
  expect((await submitInFrame(h, check)).status).toBe(200)
  await h.clock.turn(800)
  return (await readAction(h, check.actionId)).checks?.map(({ checkType, answer }) => `${checkType} ${answer}`)
}

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
