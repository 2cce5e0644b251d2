import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameEventOf } from './websdk-messages.ts'

describe('messages of the frame', () => {
  test.each([
    [{ method: 'idCheck.onReady', frameId: 'id_x', sessionId: 's' }, { kind: 'ready' }],
    [{ method: 'idCheck.onApplicantActionSubmitted' }, { kind: 'submitted' }],
    [{ method: 'idCheck.onApplicantActionResubmitted' }, { kind: 'submitted' }],
    [{ method: 'idCheck.onApplicantActionStatusChanged', reviewStatus: 'completed' }, { kind: 'status' }],
    [{ method: 'actionStatus', reviewStatus: 'pending' }, { kind: 'status' }],
    [{ method: 'idCheck.onApplicantActionCompleted', answer: 'GREEN' }, { kind: 'status' }],
    [{ method: 'idCheck.onLivenessCompleted', answer: 'GREEN' }, { kind: 'passing' }],
    [{ method: 'idCheck.onError', code: 'invalid-token' }, { kind: 'passing' }],
    [
      { method: 'idCheck.onError', code: 'init-failed', error: 'x' },
      { kind: 'failed', code: 'init-failed' },
    ],
    [{ method: 'idCheck.onError' }, { kind: 'failed', code: 'none' }],
    [{ method: 'idCheck.toString' }, { kind: 'unknown', name: 'toString' }],
    [{ method: 'idCheck.onSomethingNew' }, { kind: 'unknown', name: 'onSomethingNew' }],
  ])('%o is %o', (data, event) => {
    expect(frameEventOf(data)).toEqual(event)
  })

  test('whatever else comes is no message, and never an exception', () => {
    for (const data of [null, undefined, 'idCheck.onReady', 7, [], {}, { method: 7 }]) {
      expect(frameEventOf(data)).toBeNull()
    }
    fc.assert(fc.property(fc.anything(), (data) => void frameEventOf(data)))
  })

  test('no event says how the check ended', () => {
    const told = fc.record({
      method: fc
        .constantFrom('onApplicantActionStatusChanged', 'onApplicantActionCompleted')
        .map((name) => `idCheck.${name}`),
      answer: fc.constantFrom('GREEN', 'RED'),
      reviewResult: fc.record({ reviewAnswer: fc.constantFrom('GREEN', 'RED') }),
    })
    fc.assert(
      fc.property(told, (data) => {
        expect(frameEventOf(data)).toEqual({ kind: 'status' })
      }),
    )
  })
})
