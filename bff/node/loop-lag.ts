import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How finely the delay is sampled, and for how long its longest counts. In milliseconds. */
const resolutionMs = 20
const lookBackMs = 5_000

/** The longest delay of the event loop lately, by the monotonic clock; in milliseconds. */
export const createLoopLag = () => {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs })
  let longestMs = 0
  /** What is sampled holds the time between two samples, which without any delay is the resolution itself. */
  const longest = () => Math.max(0, histogram.max / 1_000_000 - resolutionMs)
  histogram.enable()
  const timer = setInterval(() => {
    longestMs = longest()
    histogram.reset()
  }, lookBackMs)
  timer.unref()
  return () => Math.round(Math.max(longestMs, longest()))
}
