export const confirm = {
  documentTitle: 'Confirm',
  title: '{host} asks you to confirm',
  text: 'Please read this. Nothing happens before you say yes.',
  person: 'For {person}',
  until: 'Please answer by {at, date, deadline}',
  untilToday: 'Please answer by {at, date, clock}',
  ifYes: 'If you say yes',
  how: {
    face: 'You look into the camera for a moment, so that we see it is really you. It takes about a minute.',
    'payment-method': 'You take a photo of your payment card. It takes about two minutes.',
    email: 'We send a code to your email address, and you type it in. It takes about a minute.',
    questionnaire: 'You answer a few questions. It takes about two minutes.',
    'source-of-funds': 'We look up where the funds come from. You need not do anything for it.',
  },
  flashes:
    'The screen may flash in colours for a few seconds. If flashing light is bad for you, do not start: there is another way below.',
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
  otherWay: {
    offer: {
      face: 'I cannot do a face check',
      'payment-method': 'I cannot show a card',
      email: 'I cannot get a code by email',
      questionnaire: 'I cannot answer questions here',
      'source-of-funds': 'I need help with this',
    },
    title: 'There is another way',
    text: 'You do not have to do this check, and you need not say why. {host} can settle it with you differently: speak to them, on a number that you know or in their own app.',
    meanwhile: 'Nothing is approved until then. You can leave this page; the request ends by itself.',
    back: 'Go back to {host}',
  },
} as const
