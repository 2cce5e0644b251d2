import { describe, expect, test } from 'vitest'
import { states } from '#contract/words.ts'
import { isFinal, stepOf } from './step-of.ts'

const answer = { reviewAnswer: 'RED', canRetry: true, reasons: [] } as const

describe('the step of an action', () => {
  test.each([
    ['created', null, 'confirm'],
    ['opened', null, 'confirm'],
    ['opened', answer, 'answer'],
    ['started', null, 'check'],
    ['started', answer, 'check'],
    ['submitted', null, 'waiting'],
    ['in-review', null, 'waiting'],
    ['decided', answer, 'answer'],
    ['refused', null, 'answer'],
    ['expired', null, 'answer'],
    ['cancelled', null, 'answer'],
  ] as const)('%s with answer %o is at %s', (state, given, step) => {
    expect(stepOf({ kind: 'face', role: 'holder', state, answer: given && { ...given, reasons: [] } })).toBe(step)
  })

  test.each([
    ['created', 'waiting'],
    ['opened', 'waiting'],
    ['started', 'waiting'],
    ['decided', 'answer'],
    ['expired', 'answer'],
  ] as const)('funds that are %s ask nothing of a person: %s', (state, step) => {
    expect(stepOf({ kind: 'source-of-funds', role: 'holder', state, answer: null })).toBe(step)
  })

  test.each([
    ['opened', 'waiting'],
    ['started', 'waiting'],
    ['in-review', 'waiting'],
    ['decided', 'answer'],
    ['refused', 'answer'],
  ] as const)('%s, and handed over to another device, is at %s', (state, step) => {
    expect(stepOf({ kind: 'face', role: 'watcher', state, answer: null })).toBe(step)
  })

  test('four ends are final, nothing else is', () => {
    expect(states.filter((state) => isFinal({ state }))).toEqual(['decided', 'refused', 'expired', 'cancelled'])
  })
})
