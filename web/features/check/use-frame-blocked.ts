import { useEffect, useEffectEvent } from 'react'

/** The page's own policy keeps a frame out: a token that names another origin, or a proxy that changed the header. */
export const useFrameBlocked = (onBlocked: () => void): void => {
  const blocked = useEffectEvent(onBlocked)
  useEffect(() => {
    const hear = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (effectiveDirective === 'frame-src') blocked()
    }
    document.addEventListener('securitypolicyviolation', hear)
    return () => document.removeEventListener('securitypolicyviolation', hear)
  }, [])
}
