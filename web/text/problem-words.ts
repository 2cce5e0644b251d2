import type { ProblemCode } from '../api/problem-code.ts'
import type { problems } from './en/problems.ts'

/** What a person can do about a problem. Each page offers it in its own way. */
export type NextStep = 'takeOver' | 'resend' | 'reload' | 'resume' | 'openMail' | 'askHost'

export type ProblemWords = { words: keyof typeof problems; next: NextStep }

/** A new refusal code does not compile until it has words and a next step that can work. */
export const problemWords = (code: ProblemCode): ProblemWords => {
  switch (code) {
    case 'link-not-valid':
      return { words: 'linkNotValid', next: 'openMail' }
    case 'link-used':
      return { words: 'linkUsed', next: 'takeOver' }
    case 'link-expired':
      return { words: 'linkExpired', next: 'resend' }
    case 'link-replaced':
      return { words: 'linkReplaced', next: 'resend' }
    case 'link-cancelled':
      return { words: 'linkCancelled', next: 'askHost' }
    case 'link-finished':
      return { words: 'linkFinished', next: 'askHost' }
    case 'resend-limit':
      return { words: 'resendLimit', next: 'openMail' }
    case 'resend-no-address':
      return { words: 'resendNoAddress', next: 'askHost' }
    case 'session-missing':
    case 'cross-site':
      return { words: 'sessionMissing', next: 'openMail' }
    case 'session-moved':
      return { words: 'sessionMoved', next: 'openMail' }
    case 'watching-only':
      return { words: 'watchingOnly', next: 'resume' }
    case 'other-action':
      return { words: 'otherAction', next: 'resume' }
    case 'consent-required':
      return { words: 'consentRequired', next: 'resume' }
    case 'person-limit':
      return { words: 'personLimit', next: 'askHost' }
    case 'attempts-used-up':
      return { words: 'attemptsUsedUp', next: 'askHost' }
    case 'action-ended':
    case 'action-not-decided':
      return { words: 'actionEnded', next: 'askHost' }
    case 'hosted-page-refused':
      return { words: 'hostedPageRefused', next: 'resume' }
    case 'sumsub-busy':
      return { words: 'queue', next: 'reload' }
    case 'too-many-requests':
    case 'sumsub-unavailable':
    case 'sumsub-conflict':
    case 'store-unavailable':
      return { words: 'busy', next: 'reload' }
    case 'offline':
      return { words: 'offline', next: 'reload' }
    case 'not-found':
      return { words: 'notFound', next: 'openMail' }
    case 'insecure-context':
      return { words: 'insecureContext', next: 'openMail' }
    // The check itself says what to do about these, with the help of the camera: here there is only the way to it.
    case 'in-app-browser':
      return { words: 'inAppBrowser', next: 'resume' }
    case 'browser-too-old':
      return { words: 'browserTooOld', next: 'resume' }
    case 'no-camera-api':
      return { words: 'noCameraApi', next: 'resume' }
    case 'camera-blocked-by-policy':
      return { words: 'cameraBlocked', next: 'resume' }
    case 'camera-denied':
      return { words: 'cameraDenied', next: 'resume' }
    case 'camera-denied-by-system':
      return { words: 'cameraDeniedBySystem', next: 'resume' }
    case 'camera-missing':
      return { words: 'cameraMissing', next: 'resume' }
    case 'camera-in-use':
      return { words: 'cameraInUse', next: 'resume' }
    case 'camera-too-weak':
      return { words: 'cameraTooWeak', next: 'resume' }
    case 'camera-no-answer':
      return { words: 'cameraNoAnswer', next: 'resume' }
    case 'check-elsewhere':
      return { words: 'checkElsewhere', next: 'resume' }
    case 'frame-silent':
      return { words: 'frameSilent', next: 'reload' }
    case 'frame-failed':
      return { words: 'frameFailed', next: 'reload' }
    case 'token-refresh-limit':
      return { words: 'tokenRefreshLimit', next: 'reload' }
    case 'page-failed':
      return { words: 'pageFailed', next: 'reload' }
    // An operator must act; the person can only learn that it is not their doing.
    case 'sumsub-misconfigured':
    case 'image-not-usable':
    case 'kind-not-supported':
    case 'card-number-refused':
    case 'person-unknown':
    case 'person-not-approved':
    case 'email-required':
    case 'return-url-not-registered':
    case 'key-not-valid':
    case 'idempotency-key-required':
    case 'idempotency-key-reused':
    case 'webhook-digest-mismatch':
      return { words: 'ourFault', next: 'askHost' }
    case 'answer-not-understood':
    case 'body-not-valid':
    case 'body-too-large':
    case 'content-type-not-json':
    case 'method-not-allowed':
    case 'host-not-known':
    case 'internal':
      return { words: 'ourFault', next: 'reload' }
  }
}
