import { describe, expect, test } from 'vitest'
import { anAction } from '../testing/an-action.ts'
import type { Action } from './action.ts'
import { type Attempt, eventOf, mismatch, type Reading } from './decide.ts'

const action = anAction({ state: 'submitted', attempt: 1 })
const attempt: Attempt = {
  externalActionId: 'external-1',
  actionId: action.id,
  number: 1,
  nonce: 'nonce',
  levelName: 'face-auth',
  sumsubActionId: null,
  startedAtMs: action.createdAtMs,
}
const reading: Reading = {
  sumsubActionId: '69566a40c4e1d2703f8b9a15',
  externalActionId: 'external-1',
  applicantId: action.applicantId,
  levelName: 'face-auth',
  createdAtMs: action.createdAtMs + 5_000,
  docSetTypes: ['SELFIE'],
  type: 'selfieAuth',
  emails: [],
  accounts: [],
  sandbox: null,
  status: 'completed',
  answer: { reviewAnswer: 'GREEN', reviewRejectType: null, rejectLabels: [] },
  findings: { images: [], card: null, risk: null },
}

describe('mismatch', () => {
  test('none when everything is of this attempt', () => {
    expect(mismatch(action, attempt, reading, true)).toBeUndefined()
  })

  test.each<[string, Partial<Reading>]>([
    ['external-action-id', { externalActionId: 'external-0' }],
    ['external-action-id', { externalActionId: null }],
    ['applicant', { applicantId: '64c1f0a2b7d3e94a5c0b1e99' }],
    ['applicant', { applicantId: null }],
    ['level', { levelName: 'face-auth-lite' }],
    ['level', { levelName: null }],
    ['kind', { docSetTypes: ['QUESTIONNAIRE'] }],
    ['kind', { docSetTypes: [] }],
    ['kind', { docSetTypes: null }],
    ['kind', { type: 'paymentMethod' }],
    ['environment', { sandbox: false }],
    ['older-than-operation', { createdAtMs: action.createdAtMs - 3_600_000 }],
    ['older-than-operation', { createdAtMs: null }],
  ])('%s when Sumsub says %j', (expected, different) => {
    expect(mismatch(action, attempt, { ...reading, ...different }, true)).toBe(expected)
  })
})

describe('mismatch of what was asked about', () => {
  const about = (details: Partial<Action['details']>) =>
    anAction({ kind: 'payment-method', details: { requireSelfie: false, ...details } })
  const card = { ...reading, docSetTypes: ['PAYMENT_METHODS'], type: 'paymentMethod' }
  const source = (accountIdentifier: string) =>
    about({ paymentSource: { fixedInfo: { type: 'bankCard', accountIdentifier } } })

  test.each([
    ['400000******0002', ['400000******0003']],
    ['400000******0002', ['400000******0002', '4000 0000 0000 0003']],
    ['DE89 3704 0044 0532 0130 00', ['DE89370400440532013001']],
  ])('%s is not %j', (asked, accounts) => {
    expect(mismatch(source(asked), attempt, { ...card, accounts }, true)).toBe('account')
  })

  test.each([
    ['400000******0002', ['400000******0002', '4000-0000-0000-0002']],
    ['400000******0002', ['4000********', '']],
    ['12', ['34']],
    ['DE89 3704 0044 0532 0130 00', ['DE89370400440532013000']],
  ])('%s may be %j', (asked, accounts) => {
    expect(mismatch(source(asked), attempt, { ...card, accounts }, true)).toBeUndefined()
  })

  test('an address that was confirmed is the one that was asked about, in any case', () => {
    const email = anAction({ kind: 'email', details: { requireSelfie: false, email: 'ann@example.com' } })
    const said = (emails: string[]) =>
      mismatch(
        email,
        attempt,
        { ...reading, docSetTypes: ['EMAIL_VERIFICATION'], type: 'emailVerification', emails },
        true,
      )
    expect([said([]), said(['Ann@Example.com'])]).toEqual([undefined, undefined])
    expect([said(['ben@example.com']), said(['ann@example.com', 'ben@example.com'])]).toEqual(['email', 'email'])
  })
})

describe('eventOf', () => {
  test('completed and GREEN approves', () => {
    expect(eventOf(reading, 1)).toMatchObject({ type: 'answered', verdict: 'approved' })
  })

  test.each(['init', 'pending', 'queued', 'on-hold', 'unknown'] as const)('GREEN while %s is no answer', (status) => {
    expect(eventOf({ ...reading, status }, 1)?.type).not.toBe('answered')
  })

  test.each([{ reviewRejectType: 'FINAL' }, { reviewRejectType: 'RETRY' }, { rejectLabels: ['FORGERY'] }] as const)(
    'GREEN that says %j contradicts itself',
    (more) => {
      const answer = { reviewAnswer: 'GREEN' as const, reviewRejectType: null, rejectLabels: [], ...more }
      expect(eventOf({ ...reading, answer: { ...answer, rejectLabels: [...answer.rejectLabels] } }, 1)).toBeUndefined()
    },
  )

  test('completed without a known answer is not yet', () => {
    expect(eventOf({ ...reading, answer: null }, 1)).toBeUndefined()
  })

  test.each([
    ['RED', 'RETRY', 'retry'],
    ['RED', 'FINAL', 'declined'],
    ['RED', null, 'declined'],
    ['YELLOW', null, 'inconclusive'],
    ['ERROR', null, 'inconclusive'],
  ] as const)('%s %s means %s', (reviewAnswer, reviewRejectType, verdict) => {
    const answer = { reviewAnswer, reviewRejectType, rejectLabels: [] }
    expect(eventOf({ ...reading, answer }, 1)).toMatchObject({ verdict })
  })
})
