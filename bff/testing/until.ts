import type { createClock } from './clock.ts'

/** Of one turn of the clock: shorter than anything that is waited for. In milliseconds. */
const stepMs = 20
/** Of the event loop, so that what takes no time is done before the clock goes on. */
const turnsBetween = 8

/**
 * Turns the clock until this has happened, for what waits for time to pass. It stands still while something is under
 * way that takes no time: a signature is made on another thread, at the speed of this machine.
 */
export const until = async <T>(
  clock: ReturnType<typeof createClock>,
  happened: Promise<T>,
  isUnderWay: () => boolean,
): Promise<T> => {
  let over = false
  const ended = happened.finally(() => {
    over = true
  })
  while (!over) {
    for (let n = 0; n < turnsBetween; n++) await new Promise<void>((turn) => setImmediate(turn))
    if (!isUnderWay()) await clock.pass(stepMs)
  }
  return ended
}
