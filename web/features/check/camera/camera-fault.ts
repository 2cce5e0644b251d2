/** What kept the camera from us after it was asked for. Each has a page of its own. */
export type CameraFault =
  | 'camera-denied'
  | 'camera-denied-by-system'
  | 'camera-blocked-by-policy'
  | 'camera-missing'
  | 'camera-in-use'
  | 'camera-too-weak'

/** What browsers throw, and what people call it. `NotAllowedError` needs a closer look: see below. */
const faults: Record<string, CameraFault> = {
  NotFoundError: 'camera-missing',
  DevicesNotFoundError: 'camera-missing',
  OverconstrainedError: 'camera-too-weak',
  SecurityError: 'camera-blocked-by-policy',
}

/**
 * `allowed`: the browser itself says that this page may use the camera. A refusal all the same is then no person's:
 * the system below the browser said it. Chromium also writes so; Firefox calls the same thing by the name of a denial.
 */
export const cameraFaultOf = (error: unknown, allowed: boolean): CameraFault => {
  // Whatever else it is, the camera is there and does not start: mostly since another program holds it.
  if (!(error instanceof Error)) return 'camera-in-use'
  if (error.name !== 'NotAllowedError') return faults[error.name] ?? 'camera-in-use'
  return allowed || /system/i.test(error.message) ? 'camera-denied-by-system' : 'camera-denied'
}
