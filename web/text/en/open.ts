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
  type: {
    title: 'Type the code from the email',
    text: 'It opens the same request as the link. You see who is asking and what it is about, and you can still say no.',
    label: 'Code from the email',
    hint: 'You find it in the email, near the link: three groups of letters and digits, like K7QM-4T2X-9RBD. You can leave the hyphens out.',
    other: 'Type another code',
    wrong: {
      title: 'This code does not work',
      text: 'Please compare what you typed with the newest email, letter by letter. The link in that email works as well.',
    },
  },
  sandbox: 'Test mode: no real check takes place.',
  reference: 'Reference for support: {requestId}',
} as const
