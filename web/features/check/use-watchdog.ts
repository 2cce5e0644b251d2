import { useEffect, useEffectEvent } from 'react'

/** How long a person looks at a frame that says nothing. */
export const silentAfterMs = 20_000

/**
 * A launch can fail without a sound: nothing thrown, nothing asked, nothing drawn. So this depends on one thing alone,
 * that a person is looking at a page which waits; not on a token, a frame or anything else that may have gone missing.
 */
export const useWatchdog = (watching: boolean, onSilent: () => void): void => {
  const bark = useEffectEvent(onSilent)
  useEffect(() => {
    if (!watching) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const restart = () => {
      clearTimeout(timer)
      if (document.visibilityState === 'visible') timer = setTimeout(() => bark(), silentAfterMs)
    }
    restart()
    document.addEventListener('visibilitychange', restart)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', restart)
    }
  }, [watching])
}
