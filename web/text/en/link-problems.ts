/** What can be wrong with an emailed link. Shared by the static page and the app. */
export const linkProblems = {
  linkNotValid: {
    title: 'This link does not work',
    text: 'It may have been cut off on its way. Open it once more from the email, or copy the whole address.',
  },
  linkUsed: {
    title: 'This link was used already',
    text: 'A link works once. Perhaps you opened it before, or a program that guards your mail did. A fresh one helps.',
  },
  linkExpired: {
    title: 'This link is too old',
    text: 'For your safety a link works for a short time only. You can have a fresh one.',
  },
  linkReplaced: {
    title: 'There is a newer link',
    text: 'A newer email is in your mailbox, and only the link in that one works. If you cannot find it, have another sent.',
  },
  linkCancelled: {
    title: 'The request was withdrawn',
    text: 'Whoever asked you has taken the request back. There is nothing left for you to do.',
  },
  linkFinished: {
    title: 'This is already settled',
    text: 'The request behind this link has its answer. There is nothing left for you to do.',
  },
  actionEnded: {
    title: 'This request has ended',
    text: 'It can no longer be changed. There is nothing left for you to do.',
  },
  sessionMissing: {
    title: 'Please open your link again',
    text: 'This page does not know which request is yours. That happens after some time, or when the address was opened without the link.',
  },
  resendLimit: {
    title: 'No more links for now',
    text: 'Several links were sent to you already. Please look for the newest email, also among the unwanted mail.',
  },
  resendNoAddress: {
    title: 'We have no email address for you',
    text: 'The link was handed to you in another way, so we cannot send a new one.',
  },
  busy: {
    title: 'Not possible just now',
    text: 'A service that we need does not answer at the moment. Nothing is lost.',
  },
  offline: {
    title: 'No connection',
    text: 'We cannot reach the server. Please look whether you are connected to the internet.',
  },
  ourFault: {
    title: 'Something went wrong on our side',
    text: 'It is not your doing, and nothing was approved.',
  },
} as const

/** The next step of a problem, where it is advice and no button. */
export const nextSteps = {
  openMail: 'Go to your mailbox and open the link in the newest email about this request.',
  askHost: 'If you have questions, speak to the company that sent you the request.',
} as const
