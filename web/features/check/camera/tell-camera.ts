import { hint } from '../hint.ts'
import type { CameraProblemCode } from './camera-look.ts'

export type CameraOutcome = CameraProblemCode | 'camera-ok'

/** Counted by the backend, by outcome. What only an operator can mend is also said where a developer looks. */
export const tellCamera = (action: string, outcome: CameraOutcome): void => {
  hint(action, outcome)
  if (outcome === 'camera-blocked-by-policy')
    console.warn('The Permissions-Policy of /check must allow the camera to the page itself and to the frame’s origin')
}
