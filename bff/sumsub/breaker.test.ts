import { beforeEach, describe, expect, test } from 'vitest'
import { createBreaker } from './breaker.ts'

let nowMs = 0
let breaker: ReturnType<typeof createBreaker>
beforeEach(() => {
  nowMs = 1_000_000
  breaker = createBreaker(() => nowMs)
})

const fail = (times: number) => {
  for (let n = 0; n < times; n++) breaker.failed()
}

describe('breaker', () => {
  test('opens after five failures in a row, not after five in all', () => {
    fail(4)
    breaker.succeeded()
    fail(4)
    expect(breaker.state()).toBe('closed')
    fail(1)
    expect(breaker.state()).toBe('open')
    expect(() => breaker.check()).toThrow(expect.objectContaining({ code: 'sumsub-unavailable', retryAfterSeconds: 2 }))
  })

  test('after a pause one call finds out, and its success lets all through', () => {
    fail(5)
    nowMs += 2_000
    expect(breaker.state()).toBe('half-open')
    breaker.enter()
    expect(() => breaker.enter()).toThrow('does not answer')
    breaker.succeeded()
    breaker.enter()
    breaker.enter()
    expect(breaker.state()).toBe('closed')
  })

  test('each further failure of that one call makes the pause longer, up to fifteen seconds', () => {
    fail(5)
    const pauses = Array.from({ length: 5 }, () => {
      const fromMs = nowMs
      while (breaker.state() === 'open') nowMs += 100
      breaker.enter()
      breaker.failed()
      return nowMs - fromMs
    })
    expect(pauses).toEqual([2_000, 4_000, 8_000, 15_000, 15_000])
  })

  test('calls that were under way when it opened do not make the pause longer', () => {
    fail(50)
    nowMs += 2_000
    expect(breaker.state()).toBe('half-open')
  })
})
