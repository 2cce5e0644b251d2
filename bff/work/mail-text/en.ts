import type { MailText } from './mail-text.ts'

export const en: MailText = {
  test: 'Test',
  subject: '{host}: please confirm',
  asks: {
    're-authentication': '{host} asks you to confirm that it is you.',
    transfer: '{host} asks you to confirm a transfer.',
    withdrawal: '{host} asks you to confirm a withdrawal.',
    'payout-change': '{host} asks you to confirm a change of the account to which your money is paid out.',
    'new-device': '{host} asks you to confirm a new device.',
    password: '{host} asks you to confirm a change of your password.',
    limit: '{host} asks you to confirm a new limit.',
    'data-export': '{host} asks you to confirm the release of your data.',
    general: '{host} asks you for a confirmation.',
  },
  how: {
    face: 'If you say yes, you look into the camera for a moment.',
    'payment-method': 'If you say yes, you show your payment card to the camera.',
    email: 'If you say yes, you confirm your email address with a code.',
    questionnaire: 'If you say yes, you answer a few questions.',
    'source-of-funds': 'We look up where the funds come from. You need not do anything for it.',
  },
  decide: 'Open the page, read what it is about, and then decide.',
  button: 'Read what it is about',
  until: 'The link works until {time}.',
  elsewhere: 'You can also go on with another device: open {address} there and type this code: {code}',
  stranger:
    'You did not ask for this? Then open the link and say there that it was not you. Nothing happens without your yes.',
  never: 'Nobody will ask you for a password or a PIN, neither in this email nor on the page.',
}
