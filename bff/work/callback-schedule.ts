const seconds = 1_000
const minutes = 60 * seconds
const hours = 60 * minutes

/** The pause after each failed try: security.md D12. In milliseconds. */
const pausesMs = [
  5 * seconds,
  5 * minutes,
  30 * minutes,
  2 * hours,
  5 * hours,
  10 * hours,
  14 * hours,
  20 * hours,
  24 * hours,
]
export const longestPauseMs = 24 * hours

/** Too many requests, and a gateway whose server does not answer: the host has more than it can do. */
const overloaded = [429, 502, 503, 504]

type Try = { tries: number; status: number; retryAfter: string | null }

/**
 * How long to wait after a failed try, and null after the last one. 410 says that the host wants no more of it.
 * A host that asks for a longer pause gets it, but for no longer than the longest of the schedule.
 */
export const pauseMs = ({ tries, status, retryAfter }: Try, nowMs: number): number | null => {
  const scheduledMs = pausesMs[tries]
  if (status === 410 || scheduledMs === undefined) return null
  const jittered = scheduledMs * (0.9 + Math.random() / 5)
  if (!overloaded.includes(status)) return jittered
  return Math.max(jittered, Math.min(askedMs(retryAfter, nowMs), longestPauseMs))
}

/** `Retry-After` is seconds or a date (RFC 9110, section 10.2.3). */
const askedMs = (retryAfter: string | null, nowMs: number): number => {
  if (retryAfter === null) return 0
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * seconds : Date.parse(retryAfter) - nowMs
  return Number.isNaN(ms) ? 0 : ms
}
