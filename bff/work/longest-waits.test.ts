import { expect, test } from 'vitest'
import { pauseMs } from './callback-schedule.ts'
import { longestWaitsMs } from './longest-waits.ts'

test('no pause between two tries to tell a host is longer than a start lets it be', () => {
  const pauses = Array.from({ length: 100 }, (_, tries) => pauseMs({ tries, status: 503, retryAfter: '999999' }, 0))
  const longestMs = Math.max(...pauses.map((pause) => pause ?? 0))
  expect(longestMs).toBeGreaterThan(0)
  expect(longestMs).toBeLessThanOrEqual(longestWaitsMs['tell-host'] ?? 0)
})
