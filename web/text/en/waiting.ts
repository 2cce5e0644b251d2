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
  slow: 'It is taking a little longer than usual. You need not do anything. You may also close this page: {host} gets the answer in any case.',
  onHold: {
    title: 'A person is looking at it',
    text: 'That can take some hours, and says nothing about the outcome. You may close this page: {host} is told as soon as there is an answer, and will tell you.',
  },
} as const
