import { setTimeout as sleep } from 'node:timers/promises'

const pauseMs = 50
const giveUpAfterMs = 60_000
/** An instance that is frozen accepts and never answers: a client asks elsewhere after this. */
const patienceMs = 4_000

/** As any client in the field: what did not answer, or said 5xx or 429, is asked again, the very same. */
export const persistently = async (ask: () => Promise<Response>): Promise<Response> => {
  const untilMs = Date.now() + giveUpAfterMs
  let last: unknown
  while (Date.now() < untilMs) {
    let waitMs = 0
    try {
      const response = await ask()
      if (response.status < 500 && response.status !== 429) return response
      last = new Error(`${response.status} ${await response.text()}`)
      waitMs = Number(response.headers.get('retry-after') ?? 0) * 1_000
    } catch (error) {
      last = error
    }
    await sleep(Math.max(waitMs, pauseMs))
  }
  throw new Error('nobody answered for a minute', { cause: last })
}

/** `fetch` that does not wait for ever, unless the call itself is one that is held. */
export const impatient: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(patienceMs) })
