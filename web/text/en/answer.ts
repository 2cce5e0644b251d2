export const answer = {
  documentTitle: 'Answer',
  approved: {
    title: 'Confirmed',
    text: {
      face: 'Thank you. It was really you. {host} learns it now.',
      'payment-method': 'Thank you. Your card was accepted. {host} learns it now.',
      email: 'Thank you. The email address is yours. {host} learns it now.',
      questionnaire: 'Thank you. Your answers were accepted. {host} learns it now.',
      'source-of-funds': 'Nothing speaks against these funds. {host} learns it now.',
    },
  },
  declined: {
    title: 'Not confirmed',
    text: 'The check could not confirm this request, so it was not approved. {host} learns it now.',
    next: 'If you still want this, please speak to {host}. They can help you in another way.',
  },
  retry: {
    title: 'That did not work yet',
    text: 'This happens easily, and it is no refusal.',
    next: '{count, plural, one {You have one more try.} other {You have # more tries.}}',
  },
  inconclusive: {
    title: 'No clear answer',
    text: 'The check ended without a yes or a no. This is no refusal, but it was not approved either. {host} learns it now.',
    next: 'Please speak to {host} about how to go on.',
  },
  failed: {
    title: 'The check broke off',
    text: 'Something failed while it was carried out. It was not your doing, and nothing was approved. {host} learns it now.',
    next: 'If you still want this, begin again at {host}.',
  },
  refused: {
    title: 'You said no',
    text: 'Nothing will happen. {host} learns now that this was not you.',
    next: 'If you did not expect this at all, look at your account with {host}, and speak to them.',
  },
  expired: {
    title: 'The time is over',
    text: 'There was no answer in time, so nothing was approved. {host} learns it now.',
    next: 'If you still want this, begin again at {host}.',
  },
  cancelled: {
    title: 'The request was withdrawn',
    text: '{host} has taken the request back. Nothing was approved.',
    next: 'There is nothing left for you to do.',
  },
  tryAgain: 'Try again',
  return: 'Back to {host}',
  leave: 'You will leave this page and go to {site}.',
  close: 'You may close this page now.',
  receipt: 'Show the receipt',
  extraFailed: 'A part of this page could not be loaded. The answer above stands all the same.',
} as const
