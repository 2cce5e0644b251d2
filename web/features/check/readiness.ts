import type { Kind } from '#contract/words.ts'
import type { ProblemCode } from '../../api/problem-code.ts'

export const needsCamera = (kind: Kind): boolean => kind === 'face' || kind === 'payment-method'

/** A browser's view of itself, as far as the check depends on it. */
export type Surroundings = {
  isSecureContext: boolean
  navigator: { mediaDevices?: { getUserMedia?: unknown } }
  document: Pick<Document, 'permissionsPolicy' | 'featurePolicy'>
}

/** What would keep the camera from the check, found out before a token is spent on it. Nobody is asked for anything. */
export const readinessProblem = (kind: Kind, surroundings: Surroundings): ProblemCode | null => {
  if (!needsCamera(kind)) return null
  if (!surroundings.isSecureContext) return 'insecure-context'
  if (!surroundings.navigator.mediaDevices?.getUserMedia) return 'no-camera-api'
  const policy = surroundings.document.permissionsPolicy ?? surroundings.document.featurePolicy
  return policy && !policy.allowsFeature('camera') ? 'camera-blocked-by-policy' : null
}
