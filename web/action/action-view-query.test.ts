import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionViewQuery, backOffMs } from './action-view-query.ts'

describe('following an action', () => {
  test('a read that left before a press does not bring the old view back', () => {
    const { structuralSharing } = actionViewQuery
    if (typeof structuralSharing !== 'function') throw new Error('the query compares no versions')
    const older = { id: 'one', version: 3 }
    const newer = { id: 'one', version: 4 }
    const another = { id: 'two', version: 2 }
    expect(structuralSharing(newer, older)).toBe(newer)
    expect(structuralSharing(older, newer)).toBe(newer)
    expect(structuralSharing(undefined, older)).toBe(older)
    expect(structuralSharing(newer, another)).toBe(another)
  })

  test('waits longer after each failure, never over 15 seconds, never all at the same moment', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.double({ min: 0, max: 0.999, noNaN: true }), (failures, luck) => {
        const waitMs = backOffMs(failures, () => luck)
        const mostMs = Math.min(1_000 * 2 ** failures, 15_000)
        expect(waitMs).toBeGreaterThanOrEqual(mostMs / 2)
        expect(waitMs).toBeLessThan(mostMs)
      }),
    )
  })
})
