export const confirm = {
  documentTitle: 'Confirm',
  title: '{host} asks you to confirm',
  text: 'Please read this. Nothing happens before you say yes.',
  until: 'Please answer by {at, date, deadline}.',
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
