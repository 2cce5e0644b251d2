import type { createClock } from './clock.ts'

/** Of one turn of the clock: shorter than anything that is waited for. In milliseconds. */
const stepMs = 20
/** Of the event loop, in a row and with nothing at work elsewhere: then what takes no time is done. */
const quietTurns = 8

/**
 * Turns the clock until this has happened, for what waits for time to pass. Signatures are made on other threads, at the
 * speed of this machine: while one is, the clock stands still, or a slow machine would let minutes pass.
 */
export const until = async <T>(clock: ReturnType<typeof createClock>, happened: Promise<T>): Promise<T> => {
  let over = false
  const ended = happened.finally(() => {
    over = true
  })
  const signing = watchSigning()
  try {
    for (let quiet = 0; !over; quiet++) {
      await new Promise<void>((turn) => setImmediate(turn))
      if (signing.underWay()) quiet = 0
      if (quiet < quietTurns) continue
      await clock.pass(stepMs)
      quiet = 0
    }
    return await ended
  } finally {
    signing.stop()
  }
}

const slow = ['digest', 'sign', 'verify', 'importKey', 'deriveBits', 'deriveKey', 'generateKey']

/** Counts what the Web Crypto API has begun and not ended. */
const watchSigning = () => {
  const prototype = Object.getPrototypeOf(crypto.subtle)
  let underWay = 0
  const restore = slow.map((name) => {
    const own = Object.getOwnPropertyDescriptor(prototype, name)
    const value = async function (this: SubtleCrypto, ...asked: unknown[]) {
      underWay += 1
      try {
        return await Reflect.apply(own?.value, this, asked)
      } finally {
        underWay -= 1
      }
    }
    Object.defineProperty(prototype, name, { ...own, value })
    return () => Object.defineProperty(prototype, name, own ?? {})
  })
  return {
    underWay: () => underWay > 0,
    stop: () => {
      for (const each of restore) each()
    },
  }
}
