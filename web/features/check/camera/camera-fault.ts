/** What kept the camera from us after it was asked for. Each has a page of its own. */
export type CameraFault =
  | 'camera-denied'
  | 'camera-denied-by-system'
  | 'camera-blocked-by-policy'
  | 'camera-missing'
  | 'camera-in-use'
  | 'camera-too-weak'

/** What browsers throw, and what people call it. */
const faults: Record<string, CameraFault> = {
  NotFoundError: 'camera-missing',
  DevicesNotFoundError: 'camera-missing',
  SecurityError: 'camera-blocked-by-policy',
}

/** What else the browser says of the camera. */
export type Known = {
  /** This page may use it. */
  allowed: boolean
  /** There is one. */
  present: boolean
}

export const cameraFaultOf = (error: unknown, { allowed, present }: Known): CameraFault => {
  // Whatever else it is, the camera is there and does not start: mostly since another program holds it.
  if (!(error instanceof Error)) return 'camera-in-use'
  // The browser allows it, so no person has refused: the system below the browser has. Chromium also writes so.
  if (error.name === 'NotAllowedError')
    return allowed || /system/i.test(error.message) ? 'camera-denied-by-system' : 'camera-denied'
  // Nothing is demanded of a camera but that there is one: WebKit says so in this way when there is none.
  if (error.name === 'OverconstrainedError') return present ? 'camera-too-weak' : 'camera-missing'
  return faults[error.name] ?? 'camera-in-use'
}
