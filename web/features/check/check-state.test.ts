import { describe, expect, test } from 'vitest'
import { type CheckEvent, type CheckState, checkState } from './check-state.ts'

const reached = (...events: CheckEvent[]): CheckState => events.reduce(checkState, { at: 'opening' })
const limit = { code: 'token-refresh-limit', requestId: null } as const

describe('one launch of the frame', () => {
  test('opens, then submits', () => {
    expect(reached({ type: 'ready' })).toEqual({ at: 'in-frame' })
    expect(reached({ type: 'ready' }, { type: 'submitted' })).toEqual({ at: 'submitted' })
  })

  test('is a problem when it never says a word', () => {
    expect(reached({ type: 'silent' })).toMatchObject({ at: 'problem', problem: { code: 'frame-silent' } })
    expect(reached({ type: 'ready' }, { type: 'silent' })).toEqual({ at: 'in-frame' })
  })

  test('shows its own errors once it is open', () => {
    expect(reached({ type: 'frame-failed' })).toMatchObject({ problem: { code: 'frame-failed' } })
    expect(reached({ type: 'ready' }, { type: 'frame-failed' })).toEqual({ at: 'in-frame' })
  })

  test('ends when no token lasts, unless everything was sent already', () => {
    expect(reached({ type: 'ready' }, { type: 'given-up', problem: limit })).toEqual({ at: 'problem', problem: limit })
    expect(reached({ type: 'submitted' }, { type: 'given-up', problem: limit })).toEqual({ at: 'submitted' })
  })

  test('a problem stays one until there is a new launch', () => {
    expect(reached({ type: 'silent' }, { type: 'ready' }, { type: 'submitted' })).toMatchObject({ at: 'problem' })
  })
})
