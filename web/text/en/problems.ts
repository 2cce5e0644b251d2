import { linkProblems } from './link-problems.ts'

export const problems = {
  ...linkProblems,
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
