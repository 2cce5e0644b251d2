import { describe, expect, test, vi } from 'vitest'
import type { CodeMail } from '../../confirmation-mail.ts'
import { confirmStep, openFrame, readAction, requestCode, submitInFrame } from '../../testing/checks.ts'
import { annId, type Harness, harness } from '../../testing/harness.ts'

const email = 'EMAIL_VERIFICATION'
const wrong = (code: string) => (code === '000000' ? '111111' : '000000')
const opened = async (h: Harness, level = 'email-check') => openFrame(h, 'confirm-1', level)

describe('a code', () => {
  test('goes to the address by mail, is told masked, and confirms the step', async () => {
    const mails: CodeMail[] = []
    const h = harness({ sendMail: async (mail) => void mails.push(mail) })
    const check = await opened(h)
    const { answer, code, verify } = await requestCode(h, check, email)
    expect(answer.json).toMatchObject({ identifier: 'a•••@example.com', expiresInSecs: 300 })
    expect(mails).toMatchObject([{ to: 'ann@example.com', subject: `${code} is your code` }])
    expect((await submitInFrame(h, check)).status).toBe(400)
    expect((await verify(code)).json).toEqual({ ok: 1 })
    expect((await submitInFrame(h, check)).status).toBe(200)
    await h.clock.turn(800)
    expect((await readAction(h, check.actionId)).checks).toMatchObject([
      {
        checkType: 'EMAIL_CONFIRMATION',
        answer: 'GREEN',
        emailConfirmationCheckInfo: { email: 'ann@example.com', confirmedViaOtp: true, riskLevel: 'low' },
      },
    ])
  })
  test('of a phone is sent by nobody and read at the control', async () => {
    const h = harness({ sendMail: () => Promise.reject(new Error('no mail is due')) })
    const check = await opened(h, 'phone-check')
    expect((await confirmStep(h, check, 'PHONE_VERIFICATION')).status).toBe(200)
    const codes = await h.send('GET', '/_sim/codes')
    expect(codes.json).toMatchObject({
      codes: [{ kind: 'phone', identifier: '+447700900000', code: expect.stringMatching(/^\d{6}$/) }],
    })
    await submitInFrame(h, check)
    await h.clock.turn(800)
    expect((await readAction(h, check.actionId)).checks).toMatchObject([{ checkType: 'PHONE_CONFIRMATION' }])
  })
  test('goes to the address of the action before the one of the token before the one of the person', async () => {
    const h = harness()
    const mint = (externalActionId: string) =>
      h.signed('POST', '/resources/accessTokens/sdk', {
        json: {
          userId: 'user-42',
          levelName: 'email-check',
          externalActionId,
          applicantIdentifiers: { email: 'token@example.com' },
        },
      })
    const target = `/resources/applicantActions/-/forApplicant/${annId}?levelName=email-check`
    await h.signed('POST', target, { json: { externalActionId: 'own', email: 'own@example.com' } })
    await h.signed('POST', target, { json: { externalActionId: 'bare' } })
    for (const [externalActionId, expected] of [
      ['own', 'own@example.com'],
      ['bare', 'token@example.com'],
    ] as const) {
      const token = String((await mint(externalActionId)).json.token)
      const launched = await h.framed(token, 'POST', '/resources/sdk/launch', { json: {} })
      const actionId = String(Object(launched.json.action).id)
      await requestCode(h, { token, actionId }, email)
      expect(h.control.codes().at(-1)?.identifier).toBe(expected)
    }
  })
})

describe('a code that does not work', () => {
  test('wrong: four more tries, then none', async () => {
    const h = harness()
    const { code, verify } = await requestCode(h, await opened(h), email)
    for (let tries = 0; tries < 4; tries++)
      expect((await verify(wrong(code))).json).toMatchObject({ code: 409, errorName: 'confirmation-wrong-code' })
    for (const typed of [wrong(code), code])
      expect((await verify(typed)).json).toMatchObject({ errorName: 'confirmation-too-many-tries' })
  })
  test('expired after five minutes', async () => {
    const h = harness()
    const { code, verify } = await requestCode(h, await opened(h), email)
    await h.clock.turn(5 * 60_000)
    expect((await verify(code)).json).toMatchObject({ errorName: 'confirmation-code-expired' })
  })
  test('replaced by a later one, which works', async () => {
    const h = harness()
    const check = await opened(h)
    const first = await requestCode(h, check, email)
    const second = await requestCode(h, check, email)
    expect((await first.verify(first.code)).json).toMatchObject({ errorName: 'confirmation-code-replaced' })
    expect((await second.verify(second.code)).status).toBe(200)
    // The answer may get lost on the way: the same code again is no fault.
    expect((await second.verify(second.code)).status).toBe(200)
  })
  test('the sixth code within ten minutes is not sent', async () => {
    const h = harness()
    const check = await opened(h)
    for (let sent = 0; sent < 5; sent++) expect((await requestCode(h, check, email)).answer.status).toBe(200)
    expect((await requestCode(h, check, email)).answer.json).toMatchObject({
      errorName: 'confirmation-too-many-codes',
    })
    await h.clock.turn(10 * 60_000 - 1)
    expect((await requestCode(h, check, email)).answer.status).toBe(409)
    await h.clock.turn(1)
    expect((await requestCode(h, await opened(h), email)).answer.status).toBe(200)
  })
  test('400 for anything but six digits, 409 for a step that the level has not', async () => {
    const h = harness()
    const check = await opened(h)
    const { verify, answer } = await requestCode(h, check, email)
    expect(answer.status).toBe(200)
    expect((await verify('12345')).status).toBe(400)
    expect((await requestCode(h, check, 'PHONE_VERIFICATION')).answer.json).toMatchObject({ errorCode: 1010 })
  })
  test('503 when the mail cannot be handed over, and nothing counts as sent', async () => {
    vi.spyOn(console, 'error').mockReturnValueOnce()
    const h = harness({ sendMail: () => Promise.reject('no server') })
    const check = await opened(h)
    expect((await requestCode(h, check, email)).answer.status).toBe(503)
    expect(h.control.codes()).toEqual([])
  })
})

test('a refused attempt asks for a new code', async () => {
  const h = harness()
  const check = await opened(h)
  await confirmStep(h, check, email)
  h.control.planOutcome({ outcome: 'red-retry', afterMs: 0 })
  await submitInFrame(h, check)
  await h.clock.turn(0)
  expect((await readAction(h, check.actionId)).review.reviewResult).toMatchObject({
    rejectLabels: ['PROBLEMATIC_APPLICANT_DATA'],
  })
  expect((await submitInFrame(h, check)).status).toBe(400)
  await confirmStep(h, check, email)
  expect((await submitInFrame(h, check)).json).toMatchObject({ review: { attemptCnt: 2 } })
})
