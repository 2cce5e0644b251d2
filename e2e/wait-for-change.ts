import { type EventEmitter, once } from 'node:events'

/** Returns when `event` is announced, when the time is up or when the reader has left. The caller then reads again. */
export const waitForChange = async (changes: EventEmitter, event: string, waitMs: number, left: AbortSignal) => {
  const signal = AbortSignal.any([left, AbortSignal.timeout(waitMs)])
  await once(changes, event, { signal }).catch((cause: unknown) => {
    if (!signal.aborted) throw cause
  })
}
