export const check = {
  documentTitle: 'Check',
  title: {
    face: 'Show that it is you',
    'payment-method': 'Show your card',
    email: 'Confirm your email address',
    questionnaire: 'Answer a few questions',
    'source-of-funds': 'One more look',
  },
  text: 'The check below is carried out by Sumsub for {host}. When it is done, this page goes on by itself.',
  /** Before the check is opened. */
  camera: {
    looking: 'Looking whether your camera works …',
    asking: {
      title: 'Please allow the camera',
      text: 'Your browser asks whether this page may use the camera. Please choose “Allow”.',
      why: 'First we only look whether it works, and switch it off again. Nothing is recorded.',
    },
    twice: 'If your browser asks about the camera once more, please choose “Allow” again.',
  },
  loading: 'Opening the check …',
  frame: 'Check by Sumsub',
  submitted: 'Received. One moment …',
  /** Opens the operation beside the check. */
  operation: 'What you said yes to',
  elsewhere: 'Go on here instead',
  otherDevice: { offer: 'Continue on another device', busy: 'Making a link …', otherWays: 'Other ways' },
  /** Where "back" leads. */
  paused: {
    title: 'The check is paused',
    text: 'You said yes to this, and the check is not done yet. The camera is off.',
    goOn: 'Go on with the check',
    refuse: 'No, this was not me',
  },
} as const
