import type { CameraProblemKind } from './camera.ts'
import { fields } from './shape.ts'
import type { Subject } from './step-kinds.ts'

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
  'camera.selfie2.title': 'Take one more photo of your face',
  'camera.selfie2.text': 'The same as before, at this moment: your whole face inside the oval.',
  'camera.wallet.title': 'Take a photo of your e-wallet',
  'camera.wallet.text': 'Show the page with your name and your account. All of it should be inside the frame.',
  'camera.statement.title': 'Take a photo of your account page',
  'camera.statement.text':
    'Show the page with your name and your account number. All of it should be inside the frame.',
  'camera.other-way': 'I pay in another way',
  'choose-payment.title': 'How do you pay?',
  'choose-payment.text': 'Choose what you use for this operation.',
  'payment.bankCard': 'By card',
  'payment.eWallet': 'With an e-wallet',
  'payment.wireTransfer': 'By bank transfer',
  'proof.wallet.title': 'Show your e-wallet',
  'proof.wallet.text':
    'Upload a screenshot of the account page of your e-wallet. Your name and the account must be readable.',
  'proof.statement.title': 'Show your bank account',
  'proof.statement.text':
    'Upload a page of your bank statement, or a screenshot of it. Your name and the account number must be readable.',
  'proof.upload': 'Choose a file',
  'proof.camera': 'Take a photo of it',
  progress: 'Step {current} of {total}',
  'send-code.email.title': 'Confirm your email address',
  'send-code.email.text': 'We send a code to {identifier}.',
  'send-code.phone.title': 'Confirm your phone number',
  'send-code.phone.text': 'We send a code to {identifier}.',
  'send-code.nowhere':
    'We know nothing that a code could be sent to. Please contact the company that asked for this check.',
  'send-code.send': 'Send the code',
  'enter-code.title': 'Type the code',
  'enter-code.text': 'We sent it to {identifier}. It works for 5 minutes.',
  'code.label': 'Code of six digits',
  'code.submit': 'Confirm',
  'code.resend.email': 'Send a new code',
  'code.resend.phone': 'Send a new code',
  'code.not-six-digits': 'The code has six digits.',
  'code.wrong': 'That is not the code. Look at the newest message and try once more.',
  'code.expired': 'That code has expired. Let us send you a new one.',
  'code.replaced': 'A newer code is on its way. Only the newest one works.',
  'code.too-many-tries': 'That was wrong too often. Let us send you a new code.',
  'code.too-many-codes': 'You asked for many codes. Please wait ten minutes, then ask again.',
  'code.sent-again': 'A new code is on its way. The older one does not work any more.',
  'form.submit': 'Continue',
  'form.optional': '(optional)',
  'form.choose': 'Please choose',
  'form.yes': 'Yes',
  'form.no': 'No',
  'form.attached': 'A file is attached. Choose another one to replace it.',
  'form.problems': 'Please look at these answers',
  'form.problem.required': 'An answer is needed.',
  'form.problem.too-long': 'This is too long.',
  'form.problem.not-a-date': 'This is not a date.',
  'form.problem.not-a-number': 'This is not a number. Write it with digits and a point, such as 12.50.',
  'form.problem.not-a-whole-number': 'This is not a whole number.',
  'form.problem.not-yes-or-no': 'Choose yes or no.',
  'form.problem.not-an-option': 'Choose from the list.',
  'form.problem.not-a-phone-number': 'This is not a phone number. Start with the country, such as +44.',
  'form.problem.not-a-country': 'Choose from the list.',
  'form.problem.not-an-attachment': 'Attach the file again.',
  'form.problem.file-refused': 'This file cannot be used. Take a JPEG, a PNG or a PDF without a password.',
  'form.problem.wrong': 'This cannot be used.',
  'hint.title.card': 'Use this card',
  'hint.title.account': 'Use this account',
  'hint.type.card': 'Card',
  'hint.type.account': 'Account',
  'hint.number': 'Number',
  'hint.holder': 'Holder',
  'note.liveness-failed': 'We could not see your face well enough. Find better light and try once more.',
  'note.photo-refused': 'This photo could not be used. Please take a sharp one without glare.',
  'uploading.title': 'Sending your photo',
  'uploading.file': 'Sending your file',
  'uploading.photo': 'What you sent',
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
  'result.RETRY.text': 'The check was not passed this time. You can go through it once more.',
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
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(english, key)
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
  | `camera.${Subject}`
  | 'choose-payment'
  | `proof.${'wallet' | 'statement'}`
  | `send-code.${'email' | 'phone'}`
  | 'enter-code'
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

/** Puts values where a text names them in braces. */
export const filled = (said: string, values: Record<string, string>): string =>
  said.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
