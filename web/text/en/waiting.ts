export const waiting = {
  documentTitle: 'Waiting for the answer',
  title: 'We are checking',
  arrived: {
    face: 'Your pictures have arrived.',
    'payment-method': 'The picture of your card has arrived.',
    email: 'Your code has arrived.',
    questionnaire: 'Your answers have arrived.',
    'source-of-funds': 'The details of the funds have arrived. You need not do anything.',
  },
  trail: 'How far it is',
  examined: 'Sumsub is looking at it. This usually takes a few seconds.',
  answer: 'The answer appears here by itself.',
  slow: 'It is taking a little longer than usual. You need not do anything. You may also close this page: {host} gets the answer in any case.',
  again: 'Look again',
  back: 'Back to {host}',
  onHold: {
    title: 'A person is looking at it',
    text: 'That can take some hours, and says nothing about the outcome.',
    close: 'You may close this page: {host} is told as soon as there is an answer, and will tell you.',
    examined: 'Someone at Sumsub is looking at it.',
    answer: '{host} gets the answer and tells you.',
  },
} as const
