import { useEffect, useState } from 'react'

export type SoleCheck = {
  at: 'asking' | 'here' | 'elsewhere'
  takeOver: () => void
}

/**
 * One launch at a time, also across the windows of a browser: two cannot share a camera, and each would spend a token.
 * The window that was there first keeps it until a person wants to go on in another one.
 */
export const useSoleCheck = (action: string): SoleCheck => {
  const [at, setAt] = useState<SoleCheck['at']>('asking')
  const [taken, setTaken] = useState(0)
  useEffect(() => {
    const left = new AbortController()
    const tell = (news: SoleCheck['at']) => left.signal.aborted || setAt(news)
    void holdCheck(action, taken > 0, left.signal, tell)
    return () => left.abort()
  }, [action, taken])
  return { at, takeOver: () => setTaken(taken + 1) }
}

const holdCheck = async (
  action: string,
  steal: boolean,
  left: AbortSignal,
  tell: (news: 'here' | 'elsewhere') => void,
): Promise<void> => {
  // Mounted twice in a row, the first mount has left by now: otherwise it would stand in the way of the second.
  await null
  if (left.aborted) return
  // A browser without locks still has a check to do.
  if (!navigator.locks) return tell('here')
  const whileHere = (lock: Lock | null) => {
    if (lock) tell('here')
    return lock && untilAborted(left)
  }
  const ask = () => navigator.locks.request(`check ${action}`, steal ? { steal } : { ifAvailable: true }, whileHere)
  try {
    // Reloaded, a page can be there before the one that it replaces has let go.
    if ((await ask()) ?? (await pause(reloadMs).then(ask))) return
    tell('elsewhere')
  } catch (error) {
    // `AbortError`: another window has taken it over. Anything else says nothing of other windows.
    tell(error instanceof DOMException && error.name === 'AbortError' ? 'elsewhere' : 'here')
  }
}

const untilAborted = (signal: AbortSignal): Promise<true> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(true)
    signal.addEventListener('abort', () => resolve(true))
  })

const reloadMs = 300
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
