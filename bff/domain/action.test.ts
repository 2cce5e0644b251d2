import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anAction } from '../testing/an-action.ts'
import { type Action, type Event, isOpen, lateGraceMs, maxAttempts, move, reviewGraceMs } from './action.ts'

const answer = (reviewAnswer: 'GREEN' | 'RED', reviewRejectType: 'RETRY' | 'FINAL' | null = null) => ({
  reviewAnswer,
  reviewRejectType,
  rejectLabels: [],
})

const findings = { images: [], card: null, risk: null }
const green: Event = { type: 'answered', attempt: 1, answer: answer('GREEN'), verdict: 'approved', findings }
const retry: Event = { type: 'answered', attempt: 1, answer: answer('RED', 'RETRY'), verdict: 'retry', findings }
const yes: Event = { type: 'approved-by-person', consentVersion: null }

const stateAfter = (action: Action, ...events: Event[]): Action => {
  let now = action
  for (const event of events) now = { ...now, ...move(now, event, now.createdAtMs + 1_000) }
  return now
}

describe('move', () => {
  test('the main path ends approved', () => {
    const done = stateAfter(
      anAction(),
      { type: 'opened' },
      yes,
      { type: 'under-review', attempt: 1, state: 'submitted', onHold: false },
      green,
    )
    expect(done).toMatchObject({ state: 'decided', decision: 'approved', attempt: 1 })
  })

  test('GREEN before the person said yes changes nothing', () => {
    expect(move(anAction({ state: 'opened' }), green, 0)).toBeUndefined()
  })

  test('RED with RETRY goes back to opened with one attempt less', () => {
    expect(stateAfter(anAction(), { type: 'opened' }, yes, retry)).toMatchObject({
      state: 'opened',
      attemptsLeft: maxAttempts - 1,
      decision: null,
    })
  })

  test('the last RED with RETRY declines', () => {
    const thrice = Array.from({ length: maxAttempts }, (_, n) => [yes, { ...retry, attempt: n + 1 }]).flat()
    expect(stateAfter(anAction(), { type: 'opened' }, ...thrice)).toMatchObject({
      state: 'decided',
      decision: 'declined',
    })
  })

  test('time ends what was not submitted, and spares what was', () => {
    const action = anAction({ state: 'started' })
    expect(move(action, { type: 'time-is-up' }, action.expiresAtMs - 1)).toBeUndefined()
    expect(move(action, { type: 'time-is-up' }, action.expiresAtMs)).toMatchObject({ state: 'expired' })
    const submitted = anAction({ state: 'submitted' })
    expect(move(submitted, { type: 'time-is-up' }, submitted.expiresAtMs)).toBeUndefined()
    expect(move(submitted, { type: 'time-is-up' }, submitted.expiresAtMs + reviewGraceMs)).toMatchObject({
      decision: 'inconclusive',
    })
  })

  test('a yes that comes too late starts nothing', () => {
    const action = anAction({ state: 'opened' })
    expect(move(action, yes, action.expiresAtMs - 1)).toMatchObject({ state: 'started' })
    expect(move(action, yes, action.expiresAtMs)).toMatchObject({ state: 'expired', decision: 'expired' })
  })

  test('what was not known to be submitted within a minute of the end does not count', () => {
    const action = anAction({ state: 'started', attempt: 1 })
    expect(move(action, green, action.expiresAtMs + lateGraceMs)).toMatchObject({ decision: 'approved' })
    expect(move(action, green, action.expiresAtMs + lateGraceMs + 1)).toMatchObject({ decision: 'expired' })
  })

  test.each(['created', 'opened', 'started', 'submitted', 'in-review'] as const)(
    'a person may say no to all at once in state %s; after a restore only an attempt goes on',
    (state) => {
      const action = anAction({ state })
      expect(move(action, { type: 'refused-with-another' }, 0)).toMatchObject({ decision: 'refused', endedAtMs: 0 })
      const restored = move(action, { type: 'restored' }, 0)
      if (state === 'created' || state === 'opened') expect(restored).toMatchObject({ decision: 'cancelled' })
      else expect(restored).toBeUndefined()
    },
  )

  test('an answer to an earlier attempt says nothing of this one', () => {
    const second = anAction({ state: 'started', attempt: 2 })
    expect(move(second, green, second.createdAtMs)).toBeUndefined()
    expect(move(second, retry, second.createdAtMs)).toBeUndefined()
    expect(move(second, { ...green, attempt: 2 }, second.createdAtMs)).toMatchObject({ decision: 'approved' })
  })

  test('whatever happens in whatever order: final is final, approval needs GREEN in a running attempt', () => {
    const events = fc.constantFrom<Event>(
      { type: 'opened' },
      yes,
      green,
      retry,
      { type: 'answered', attempt: 1, answer: answer('RED', 'FINAL'), verdict: 'declined', findings },
      { type: 'under-review', attempt: 1, state: 'submitted', onHold: false },
      { type: 'under-review', attempt: 1, state: 'in-review', onHold: true },
      { type: 'refused' },
      { type: 'refused-with-another' },
      { type: 'cancelled' },
      { type: 'restored' },
      { type: 'time-is-up' },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(events, fc.nat(4_000_000)), { maxLength: 40 }), (steps) => {
        let action = anAction()
        let atMs = action.createdAtMs
        for (const [event, passMs] of steps) {
          atMs += passMs
          const change = move(action, event, atMs)
          if (!isOpen(action.state)) expect(change).toBeUndefined()
          const next = { ...action, ...change }
          if (next.decision === 'approved' && action.decision !== 'approved') {
            expect(event).toBe(green)
            expect(['started', 'submitted', 'in-review']).toContain(action.state)
          }
          expect(next.attemptsLeft).toBeGreaterThanOrEqual(0)
          expect(next.endedAtMs === null).toBe(isOpen(next.state))
          action = next
        }
      }),
      { numRuns: 500 },
    )
  })
})
