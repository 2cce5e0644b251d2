/** The next step of a problem, where it is advice and no button. */
export const nextSteps = {
  openMail: 'Go to your mailbox and open the link in the newest email about this request.',
  askHost: 'If you have questions, speak to the company that sent you the request.',
} as const
