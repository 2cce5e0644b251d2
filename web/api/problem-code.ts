import { type RefusalCode, refusalCodes } from '#contract/refusal-codes.ts'

/** What can go wrong before the backend is asked, or without it. */
export const webProblemCodes = [
  // the way to the backend
  'offline',
  'answer-not-understood',
  'insecure-context',
  // this browser cannot do the check
  'in-app-browser',
  'browser-too-old',
  'no-camera-api',
  'camera-blocked-by-policy',
  // the look at the camera
  'camera-denied',
  'camera-denied-by-system',
  'camera-missing',
  'camera-in-use',
  'camera-too-weak',
  'camera-no-answer',
  // one launch at a time
  'check-elsewhere',
  // the embedded frame
  'frame-silent',
  'frame-failed',
  'token-refresh-limit',
  // our own page
  'page-failed',
] as const

export type ProblemCode = RefusalCode | (typeof webProblemCodes)[number]

export const problemCodes: readonly ProblemCode[] = [...refusalCodes, ...webProblemCodes]

/** For codes out of the address bar: whatever is not ours is a page that does not exist. */
export const problemCodeFrom = (text: string | undefined): ProblemCode =>
  problemCodes.find((code) => code === text) ?? 'not-found'
