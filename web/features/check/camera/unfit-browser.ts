import { policyAllowsCamera } from './camera-policy.ts'
import { inAppBrowserOf } from './in-app-browser.ts'

/** What can be known without asking for the camera. Each has a page of its own. */
export type Unfit = 'in-app-browser' | 'browser-too-old' | 'no-camera-api' | 'camera-blocked-by-policy'

/** A browser's view of itself, as far as a check with a camera depends on it. */
export type Surroundings = {
  navigator: { userAgent: string; mediaDevices?: { getUserMedia?: unknown } }
  document: Pick<Document, 'permissionsPolicy' | 'featurePolicy'>
  RTCPeerConnection?: unknown
  WebAssembly?: unknown
  sessionStorage?: unknown
}

/** Before anything is spent, and nobody is asked for anything. (An address that is not safe comes no further than `call`.) */
export const unfitBrowser = (here: Surroundings): Unfit | null =>
  inAppBrowserOf(here.navigator.userAgent) ? 'in-app-browser' : lackOf(here)

/** The same, once a person wants to try it in an app's own browser. */
export const lackOf = (here: Surroundings): Unfit | null => {
  if (!here.navigator.mediaDevices?.getUserMedia) return 'no-camera-api'
  if (!here.RTCPeerConnection || !here.WebAssembly || !keepsThings(here)) return 'browser-too-old'
  return policyAllowsCamera(here.document) ? null : 'camera-blocked-by-policy'
}

/** Where storage is forbidden, the mere look at it throws. */
const keepsThings = (here: Surroundings): boolean => {
  try {
    return Boolean(here.sessionStorage)
  } catch {
    return false
  }
}
