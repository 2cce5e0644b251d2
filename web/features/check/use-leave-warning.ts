import { useEffect } from 'react'

/** The browser asks before it leaves, while leaving would lose what a person has begun in the frame. */
export const useLeaveWarning = (atStake: boolean): void => {
  useEffect(() => {
    if (!atStake) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [atStake])
}
