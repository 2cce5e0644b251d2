import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLine } from './line.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const createNoted = () => {
  const line = createLine(1, 3_000, () => new Error('stuck'))
  const seen: string[] = []
  const come = (name: string) =>
    line.enter().then(
      () => void seen.push(name),
      ({ message }: Error) => void seen.push(`${name} ${message}`),
    )
  return { line, seen, come }
}

test('one at a time, in the order in which they came', async () => {
  const { line, seen, come } = createNoted()
  for (const name of ['a', 'b', 'c']) void come(name)
  await vi.advanceTimersByTimeAsync(0)
  expect(seen).toEqual(['a'])
  line.leave(true)
  line.leave(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(seen).toEqual(['a', 'b', 'c'])
})

test('nobody is sent away while it moves, however long that takes', async () => {
  const { line, seen, come } = createNoted()
  for (let n = 0; n < 20; n++) void come(String(n))
  for (let n = 1; n < 20; n++) {
    await vi.advanceTimersByTimeAsync(2_000)
    line.leave(true)
  }
  await vi.advanceTimersByTimeAsync(0)
  expect(seen).toEqual(Array.from({ length: 20 }, (_, n) => String(n)))
})

test('once nothing has come free for so long all are sent away, and the next one gets the place that does', async () => {
  const { line, seen, come } = createNoted()
  for (const name of ['a', 'b', 'c']) void come(name)
  await vi.advanceTimersByTimeAsync(3_100)
  expect(seen).toEqual(['a', 'b stuck', 'c stuck'])
  void come('d')
  line.leave(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(seen.at(-1)).toBe('d')
})

test('places that come free because the database does not answer do not count as moving', async () => {
  const { line, seen, come } = createNoted()
  for (let n = 0; n < 10; n++) void come(String(n))
  await vi.advanceTimersByTimeAsync(2_000)
  line.leave(false)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(seen.slice(0, 3)).toEqual(['0', '1', '2 stuck'])
  expect(seen).toHaveLength(10)
})
