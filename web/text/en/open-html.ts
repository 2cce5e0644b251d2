/** What stands in `open.html` itself, where it must also be read without a script. A test compares the two. */
export const openHtml = {
  continue: 'Continue',
  resend: 'Send me a new link',
  retry: 'Try again',
  next: 'What you can do now',
  safety: 'You will never be asked for a password or a PIN here.',
  noScript:
    'This page needs JavaScript, and your browser has it switched off. Switch it on and load the page again, or open the link on another device.',
} as const
