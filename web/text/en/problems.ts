export const problems = {
  // Those that the static page can meet too: see open-words.ts.
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

  // Those of the app alone.
  otherAction: {
    title: 'Another request was opened in this browser',
    text: 'This page showed an earlier one, so nothing was done here. You can go on with the one that was opened last.',
  },
  consentRequired: {
    title: 'Your consent is needed first',
    text: 'The check can only begin once you have ticked the box that says so.',
  },
  attemptsUsedUp: {
    title: 'No tries left',
    text: 'The check was tried as often as it may be. The company that asked you can help you in another way.',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may have been mistyped. Your request can be reached through the link in your email.',
  },
  insecureContext: {
    title: 'The camera needs a safe connection',
    text: 'This page was opened over an address that your browser does not trust with the camera.',
  },
  noCameraApi: {
    title: 'This browser cannot use a camera',
    text: 'Many mail and chat programs open links in a small browser of their own. Use Safari, Chrome or Firefox, or another device.',
  },
  cameraBlocked: {
    title: 'The camera is switched off for this page',
    text: 'A rule of this browser or of your organisation keeps the camera from this page. Another device will do.',
  },
  frameSilent: {
    title: 'The check does not open',
    text: 'It should have been here by now. Sometimes a slow connection or a blocking extension is the reason.',
  },
  frameFailed: {
    title: 'The check could not start',
    text: 'The service that carries it out reported a fault before it began. A second try often helps.',
  },
  tokenRefreshLimit: {
    title: 'The check lost its permission',
    text: 'It ran out of time several times in a row, so we stopped. You can begin again.',
  },
  pageFailed: {
    title: 'This page has failed',
    text: 'It is not your doing, and nothing was approved by it. Loading it again usually helps.',
  },
} as const
