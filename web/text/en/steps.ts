export const confirm = {
  documentTitle: 'Confirm',
  title: '{{host}} asks you to confirm',
  text: 'Please read this. Nothing happens before you say yes.',
  until: 'Please answer by {{at, datetime(dateStyle: long; timeStyle: short)}}.',
  how: {
    face: 'If you say yes, you look into the camera for a moment, so that we see it is really you. It takes about a minute. The screen may flash in colours.',
    'payment-method': 'If you say yes, you take a photo of your payment card. It takes about two minutes.',
    email: 'If you say yes, a code is sent to your email address, and you type it in.',
    questionnaire: 'If you say yes, you answer a few questions. It takes about two minutes.',
    'source-of-funds': 'If you say yes, we look up where the funds come from. You need not do anything else.',
  },
  approve: 'Yes, this is me',
  refuse: 'No, this was not me',
  consent: {
    title: 'Your consent',
    text: 'I agree that pictures of me are taken and compared for this one check.',
    policy: 'How my data is handled',
    missing: 'Please tick the box if you want to say yes.',
  },
} as const

export const check = {
  documentTitle: 'Check',
  title: {
    face: 'Show that it is you',
    'payment-method': 'Show your card',
    email: 'Confirm your email address',
    questionnaire: 'Answer a few questions',
    'source-of-funds': 'One more look',
  },
  text: 'The check below is carried out by Sumsub for {{host}}. When it is done, this page goes on by itself.',
  camera: 'Your browser will ask whether it may use the camera. Please choose “Allow”.',
  loading: 'Opening the check …',
  frame: 'Check by Sumsub',
  submitted: 'Received. One moment …',
  otherDevice: {
    offer: 'Use another device',
    title: 'Go on with another device',
    text: 'Open this address on a device with a camera. Leave this page open: it goes on by itself when you are done.',
    until: 'It works until {{at, datetime(timeStyle: short)}}.',
    copy: 'Copy the address',
    copied: 'Copied',
    busy: 'Fetching the address …',
  },
} as const

export const waiting = {
  documentTitle: 'Waiting for the answer',
  title: 'We are checking',
  text: 'What you sent has arrived. The answer usually takes a few seconds and appears here by itself.',
  slow: 'It is taking a little longer than usual. You need not do anything. You may also close this page: {{host}} gets the answer in any case.',
  onHold: {
    title: 'A person is looking at it',
    text: 'That can take some hours, and says nothing about the outcome. You may close this page: {{host}} is told as soon as there is an answer, and will tell you.',
  },
} as const

export const answer = {
  documentTitle: 'Answer',
  approved: {
    title: 'Confirmed',
    text: 'Thank you. It was really you, and {{host}} has been told.',
  },
  declined: {
    title: 'Not confirmed',
    text: 'The check could not confirm this request, so it was not approved. {{host}} has been told.',
    next: 'If you still want this, please speak to {{host}}. They can help you in another way.',
  },
  retry: {
    title: 'That did not work yet',
    text: 'This happens easily, and it is no refusal.',
    next_one: 'You have one more try.',
    next_other: 'You have {{count}} more tries.',
  },
  inconclusive: {
    title: 'No clear answer',
    text: 'The check ended without a yes or a no. This is no refusal, but it was not approved either. {{host}} has been told.',
    next: 'Please speak to {{host}} about how to go on.',
  },
  refused: {
    title: 'You said no',
    text: 'Nothing will happen. We have told {{host}} that this was not you.',
    next: 'If you did not expect this at all, look at your account with {{host}}, and speak to them.',
  },
  expired: {
    title: 'The time is over',
    text: 'There was no answer in time, so nothing was approved. {{host}} has been told.',
    next: 'If you still want this, begin again at {{host}}.',
  },
  cancelled: {
    title: 'The request was withdrawn',
    text: '{{host}} has taken the request back. Nothing was approved.',
    next: 'There is nothing left for you to do.',
  },
  reasons: 'What the check says',
  tryAgain: 'Try again',
  return: 'Back to {{host}}',
  leave: 'You will leave this page and go to {{site}}.',
  close: 'You may close this page now.',
  reason: {
    'picture-unclear': 'The picture was not clear enough. Good light from the front and a clean lens help.',
    'face-not-matched': 'We could not match your face. Look straight ahead, without hat, mask or dark glasses.',
    'card-incomplete': 'Part of the card was cut off. All four corners must be in the picture.',
    'card-not-original': 'Please photograph the card itself, in colour, not a copy or a screen.',
    'card-damaged': 'The card is too worn to be read. Please use another one.',
    'card-expired': 'The card is past its date. Please use a valid one.',
    'card-differs': 'It was another card than the one you had named.',
    'details-differ': 'Some details differ from those we were given. Please check what you typed.',
    'try-later': 'A source that is needed was not available. A little later it may work.',
    unspecified: 'No details are given for this check.',
  },
} as const

export const returned = {
  documentTitle: 'Done here',
  title: 'Done on this device',
  text: 'Please go back to the device on which you started. The page there goes on by itself.',
  looking: 'Looking for your request …',
} as const
