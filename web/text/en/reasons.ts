/** Why a check did not end with a yes, and what to do better. */
export const reasons = {
  title: { retry: 'What to do better', final: 'What the check says' },
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
} as const
