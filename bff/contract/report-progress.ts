import * as v from 'valibot'

/** What the embedded frame said, passed on as a hint to go and read. It never moves an action. */
export const path = '/api/progress'
export const progressEvents = [
  'launched',
  'ready',
  'submitted',
  'failed',
  'silent',
  'returned',
  // What our own look at the camera came to, before the frame is opened.
  'camera-ok',
  'camera-denied',
  'camera-denied-by-system',
  'camera-blocked-by-policy',
  'camera-missing',
  'camera-in-use',
  'camera-too-weak',
  'camera-no-answer',
  'in-app-browser',
  'insecure-context',
  'no-camera-api',
  'browser-too-old',
] as const
export const request = v.strictObject({ event: v.picklist(progressEvents) })
export type ProgressEvent = (typeof progressEvents)[number]
