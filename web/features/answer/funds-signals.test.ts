import { describe, expect, test } from 'vitest'
import { riskLevelOf, sortSignals } from './funds-signals.ts'

describe('signals of funds', () => {
  test('what was found comes first and largest first; zero and "no figure" stand apart', () => {
    const signals = { atm: 0, wallet: 0.29, scam: null, exchange_licensed: 0.71, new_signal: 0.001 }
    expect(sortSignals(signals)).toEqual({
      found: [
        { name: 'exchange_licensed', share: 0.71 },
        { name: 'wallet', share: 0.29 },
        { name: 'new_signal', share: 0.001 },
      ],
      absent: [
        { name: 'atm', share: 0 },
        { name: 'scam', share: null },
      ],
    })
  })

  test.each([
    [null, 'unknown'],
    [0, 'low'],
    [0.24, 'low'],
    [0.25, 'medium'],
    [0.75, 'high'],
    [1, 'high'],
  ] as const)('a score of %s is %s', (score, level) => {
    expect(riskLevelOf(score)).toBe(level)
  })
})
