/** What the static page says before and while its link is opened. */
export const open = {
  documentTitle: 'Open your request',
  title: 'You are asked to confirm something',
  text: 'You were sent this link. Press the button to see who is asking and what it is about. Nothing is approved by opening it: you can still say no.',
  continue: 'Continue',
  takeOver: 'Continue here',
  resend: 'Send me a new link',
  retry: 'Try again',
  next: 'What you can do now',
  language: 'Language',
  safety: 'You will never be asked for a password or a PIN here.',
  noScript:
    'This page needs JavaScript, and your browser has it switched off. Switch it on and load the page again, or open the link on another device.',
  busy: 'One moment …',
  sent: {
    title: 'Look in your mailbox',
    text: 'A new link is on its way to {sentTo}. It should be there within a minute. Only the newest link works.',
  },
  sandbox: 'Test mode: no real check takes place.',
  reference: 'Reference for support: {requestId}',
} as const
