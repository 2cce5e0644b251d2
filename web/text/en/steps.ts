export const confirm = {
  documentTitle: 'Confirm',
  title: '{{host}} asks you to confirm',
  text: 'Please read this. Nothing happens before you say yes.',
  until: 'Please answer by {{at, datetime(dateStyle: long; timeStyle: short)}}.',
  how: {
    face: 'If you say yes, you look into the camera for a moment, so that we see it is really you. It takes about a minute. The screen may flash in colours.',
    'payment-method': 'If you say yes, you take a photo of your payment card. It takes about two minutes.',
    email: 'If you say yes, we send a code to your email address, and you type it in. It takes about a minute.',
    questionnaire: 'If you say yes, you answer a few questions. It takes about two minutes.',
    'source-of-funds': 'We look up where the funds come from. You need not do anything for it.',
  },
  approve: 'Yes, this is me',
  refuse: 'No, this was not me',
  consent: {
    title: 'Your consent',
    text: {
      face: 'I agree that pictures of my face are taken and compared for this one check.',
      'payment-method':
        'I agree that pictures of my card, and of my face if the check asks for it, are examined for this one check.',
      email: 'I agree that my email address is examined for this one check.',
      questionnaire: 'I agree that my answers are examined for this one check.',
      'source-of-funds': 'I agree that the transaction is examined for this one check.',
    },
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
    text: 'Open this address on the other device. Leave this page open: it goes on by itself when you are done.',
    camera: 'The other device needs a camera.',
    until: 'It works until {{at, datetime(timeStyle: short)}}.',
    copy: 'Copy the address',
    copied: 'Copied',
    busy: 'Fetching the address …',
  },
} as const

export const waiting = {
  documentTitle: 'Waiting for the answer',
  title: 'We are checking',
  arrived: {
    face: 'Your pictures have arrived.',
    'payment-method': 'The picture of your card has arrived.',
    email: 'Your code has arrived.',
    questionnaire: 'Your answers have arrived.',
    'source-of-funds': 'We are looking up where the funds come from. You need not do anything.',
  },
  text: 'The answer usually takes a few seconds and appears here by itself.',
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
    text: {
      face: 'Thank you. It was really you. {{host}} learns it now.',
      'payment-method': 'Thank you. Your card was accepted. {{host}} learns it now.',
      email: 'Thank you. The email address is yours. {{host}} learns it now.',
      questionnaire: 'Thank you. Your answers were accepted. {{host}} learns it now.',
      'source-of-funds': 'Nothing speaks against these funds. {{host}} learns it now.',
    },
  },
  declined: {
    title: 'Not confirmed',
    text: 'The check could not confirm this request, so it was not approved. {{host}} learns it now.',
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
    text: 'The check ended without a yes or a no. This is no refusal, but it was not approved either. {{host}} learns it now.',
    next: 'Please speak to {{host}} about how to go on.',
  },
  refused: {
    title: 'You said no',
    text: 'Nothing will happen. {{host}} learns now that this was not you.',
    next: 'If you did not expect this at all, look at your account with {{host}}, and speak to them.',
  },
  expired: {
    title: 'The time is over',
    text: 'There was no answer in time, so nothing was approved. {{host}} learns it now.',
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
    'card-differs': 'It was another card than the one you had named. Please use that one.',
    'details-differ': 'Some details differ from those we were given. Please check what you typed.',
    'try-later': 'A source that is needed was not available. A little later it may work.',
    unspecified: 'No details are given for this check.',
  },
  card: {
    title: 'The card in your picture',
    brand: 'Kind of card',
    lastDigits: 'Number ends in',
    picture: 'Your picture of the card',
    masked: 'This is your picture. The middle digits of the number are covered.',
    noPicture: 'Your picture cannot be shown here.',
  },
  extraFailed: 'A part of this page could not be loaded. The answer above stands all the same.',
} as const

export const returned = {
  documentTitle: 'Done here',
  title: 'Done on this device',
  text: 'Please go back to the device on which you started. The page there goes on by itself.',
  looking: 'Looking for your request …',
} as const
