import { describe, expect, test } from 'vitest'
import { isSameDay, timeLeft } from './time-left.ts'

const minuteMs = 60_000

describe('the time that is left', () => {
  test.each([
    [28.9 * minuteMs, 'in 28 minutes'],
    [0.2 * minuteMs, 'in 1 minute'],
    [-5 * minuteMs, 'in 1 minute'],
    [119 * minuteMs, 'in 119 minutes'],
    [120 * minuteMs, 'in 2 hours'],
    [47 * 60 * minuteMs, 'in 47 hours'],
    [72 * 60 * minuteMs, 'in 3 days'],
  ])('%d ms are said as "%s"', (leftMs, words) => {
    expect(timeLeft(leftMs, 'en-GB')).toBe(words)
  })

  test('is said in the language of the page', () => {
    expect(timeLeft(5 * minuteMs, 'de')).toBe('in 5 Minuten')
  })

  test('a day ends at midnight', () => {
    expect(isSameDay(new Date(2026, 10, 22, 0, 1), new Date(2026, 10, 22, 23, 59))).toBe(true)
    expect(isSameDay(new Date(2026, 10, 22, 23, 59), new Date(2026, 10, 23, 0, 1))).toBe(false)
  })
})
