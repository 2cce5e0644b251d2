/** The payment card of an answer. */
export const card = {
  title: 'The card in your picture',
  brand: 'Kind of card',
  lastDigits: 'Number ends in',
  picture: 'Your picture of the card',
  masked: 'This is your picture. The middle digits of the number are covered.',
  noPicture: 'Your picture cannot be shown here.',
} as const
