import type { CameraProblemKind } from './camera.ts'
import { fields } from './shape.ts'

/** English, word for word what a person reads. Other languages show these too. */
const english = {
  back: 'Back',
  'try-again': 'Try again',
  continue: 'Continue',
  'loading.title': 'One moment',
  'loading.text': 'The check is being prepared.',
  'camera.selfie.title': 'Take a photo of your face',
  'camera.selfie.text': 'Look straight into the camera. Your whole face should be inside the oval.',
  'camera.card.title': 'Take a photo of the front of your card',
  'camera.card.text': 'Put the card on a plain surface. All four corners should be inside the frame.',
  'camera.video': 'Live picture of your camera',
  'camera.waiting': 'Waiting for the camera. Please allow it when your browser asks.',
  'camera.waiting-long':
    'Still waiting. Look for a question near the address bar. If there is none, open the settings of this site and allow the camera there.',
  'camera.take-photo': 'Take photo',
  'hint.title': 'Use this card',
  'hint.type': 'Card',
  'hint.number': 'Number',
  'hint.holder': 'Holder',
  'note.liveness-failed': 'We could not see your face well enough. Find better light and try once more.',
  'note.photo-refused': 'This photo could not be used. Please take a sharp one without glare.',
  'uploading.title': 'Sending your photo',
  'uploading.photo': 'The photo that you took',
  'processing.title': 'We are checking',
  'processing.text': 'This usually takes a few seconds.',
  'processing.long': 'It takes longer than usual. You need not do anything; the result appears here.',
  'on-hold.title': 'It takes longer',
  'on-hold.text': 'A person has to look at it. We will tell you. You may close this page.',
  'result.GREEN.title': 'All done',
  'result.GREEN.text': 'The check was passed.',
  'result.RED.title': 'The check was not passed',
  'result.RED.text': 'Please contact the company that asked for this check.',
  'result.RETRY.title': 'Please try again',
  'result.RETRY.text': 'The check was not passed this time. You can take a new photo.',
  'result.YELLOW.title': 'In review',
  'result.YELLOW.text': 'There is no decision yet. The company that asked for this check will tell you.',
  'result.ERROR.title': 'The check could not be finished',
  'result.ERROR.text': 'Something failed on our side, so there is no decision. You can start again later.',
  'exit.close': 'You may close this page.',
  'camera-problem.denied.title': 'The camera is not allowed',
  'camera-problem.denied.text':
    'You or your browser said no. Open the settings of this site next to the address, allow the camera, then try again.',
  'camera-problem.denied-by-system.title': 'Your device blocks the camera',
  'camera-problem.denied-by-system.text':
    'Allow this browser to use the camera in the privacy settings of your device, then try again.',
  'camera-problem.denied-by-policy.title': 'This website does not let us use the camera',
  'camera-problem.denied-by-policy.text':
    'That is not something you can change here. Open the check in its own window or on another device.',
  'camera-problem.none.title': 'No camera found',
  'camera-problem.none.text': 'Connect a camera and try again, or open the check on a phone.',
  'camera-problem.busy.title': 'The camera is in use',
  'camera-problem.busy.text': 'Close other programs and tabs that use the camera, then try again.',
  'camera-problem.insecure.title': 'The camera does not work here',
  'camera-problem.insecure.text':
    'This browser offers no camera to this page. Open the check over https, in an up-to-date browser such as Safari or Chrome.',
  'camera-problem.too-weak.title': 'This camera is too weak',
  'camera-problem.too-weak.text': 'Its picture is too small to be checked. Use another camera or a phone.',
  'camera-problem.lost.title': 'The camera stopped',
  'camera-problem.lost.text': 'It was unplugged or switched off. Connect it and try again.',
  'camera-problem.failed.title': 'The camera could not be started',
  'camera-problem.failed.text': 'Try again. If that does not help, use another browser or device.',
  'problem.connection.title': 'No connection',
  'problem.connection.text': 'What you did so far is kept. Check your connection and try again.',
  'problem.session.title': 'The session has ended',
  'problem.session.text': 'What you did so far is kept. Try again, or reload the page.',
  'problem.unsupported-step.title': 'This step cannot be shown',
  'problem.unsupported-step.text': 'The simulator has no screen for a step that this check needs.',
  'problem.link-unknown.title': 'This link is not valid',
  'problem.link-unknown.text': 'Check that you opened the whole link, or ask for a new one.',
  'problem.link-expired.title': 'This link has expired',
  'problem.link-expired.text': 'Ask the company that sent it for a new one.',
  'problem.no-host.title': 'The check does not start',
  'problem.no-host.text': 'The page around this one does not answer. Try again, or open the check anew.',
  'problem.service.title': 'Something went wrong',
  'problem.service.text': 'What you did so far is kept. Please try again.',
}

export type TextKey = keyof typeof english
export type Outcome = 'GREEN' | 'RED' | 'RETRY' | 'YELLOW' | 'ERROR'
export type ProblemKind =
  | 'connection'
  | 'session'
  | 'no-host'
  | 'unsupported-step'
  | 'link-unknown'
  | 'link-expired'
  | 'service'

/** Screens that consist of a title and one sentence. */
export type Saying =
  | 'loading'
  | 'camera.selfie'
  | 'camera.card'
  | 'on-hold'
  | `result.${Outcome}`
  | `camera-problem.${CameraProblemKind}`
  | `problem.${ProblemKind}`

/** The host's own words (`config.i18n`, a nested dictionary) go first. */
export function textOf(key: TextKey, overrides: unknown): string {
  const own = key.split('.').reduce<unknown>((found, name) => fields(found)[name], overrides)
  if (typeof own === 'string') return own
  return Array.isArray(own) ? own.join(' ') : english[key]
}
