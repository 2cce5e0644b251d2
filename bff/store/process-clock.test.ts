import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createProcessClock } from './process-clock.ts'

const startMs = Date.parse('2026-11-21T12:00:00Z')
const hourMs = 3_600_000

const setup = () => {
  let [machineMs, monotonicMs] = [startMs, 0]
  const now = createProcessClock(
    () => machineMs,
    () => monotonicMs,
  )
  return {
    now,
    machine: () => machineMs,
    pass: (ms: number) => {
      machineMs += ms
      monotonicMs += ms
    },
    /** Somebody sets the machine's clock, or it slept. */
    step: (ms: number) => {
      machineMs += ms
    },
  }
}

describe('the clock of a process', () => {
  test("is the machine's while nobody sets that", () => {
    const { now, machine, pass } = setup()
    for (const ms of [0, 0.25, 0.5, 1, 999, hourMs]) {
      pass(ms)
      expect(now()).toBe(Math.floor(machine()))
    }
  })

  test('set back by an hour, what is due in 5 s is due after 10 s, and the time is right again after two hours', () => {
    const { now, machine, pass, step } = setup()
    step(-hourMs)
    expect(now()).toBe(startMs)
    pass(10_000)
    expect(now()).toBe(startMs + 5_000)
    pass(2 * hourMs - 10_010)
    expect(now()).toBeGreaterThan(machine())
    pass(10)
    expect(now()).toBe(machine())
    pass(1_000)
    expect(now()).toBe(machine())
  })

  test('after a sleep it is as late as the machine says', () => {
    const { now, pass, step } = setup()
    step(8 * hourMs)
    expect(now()).toBe(startMs + 8 * hourMs)
    pass(1_000)
    expect(now()).toBe(startMs + 8 * hourMs + 1_000)
  })

  test('whatever is done to the machine, it goes on, never back, and is never behind it', () => {
    const change = fc.record({
      passMs: fc.integer({ min: 2, max: hourMs }),
      stepMs: fc.integer({ min: -hourMs, max: hourMs }),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 50 }), (changes) => {
        const { now, machine, pass, step } = setup()
        for (const { passMs, stepMs } of changes) {
          const beforeMs = now()
          step(stepMs)
          pass(passMs)
          expect(now() - beforeMs).toBeGreaterThanOrEqual(Math.floor(passMs / 2))
          expect(now()).toBeGreaterThanOrEqual(machine())
        }
      }),
    )
  })
})
