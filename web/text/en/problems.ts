export const problems = {
  // Those that the static page can meet too: see open-words.ts.
  linkNotValid: {
    title: 'This link does not work',
    text: 'It may have been cut off on its way. Open it once more from the email, or copy the whole address.',
  },
  linkUsed: {
    title: 'This link was opened before',
    text: 'Perhaps you opened it on another device, or a program that guards your mail did. If you go on here, the request is closed there.',
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
  sessionMoved: {
    title: 'You went on somewhere else',
    text: 'This request was opened again on another device or in another window, so this page has let go of it. Nothing is lost.',
  },
  queue: {
    title: 'You are in a short queue',
    text: 'Many people are being checked just now. Your turn comes in a moment, and nothing is lost.',
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
  insecureContext: {
    title: 'This address is not safe',
    text: 'Your browser does not trust the address at which this page was opened, so nothing can be confirmed here.',
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
  watchingOnly: {
    title: 'It goes on on your other device',
    text: 'You handed this request to another device. This page looks on, and shows the answer when it is there.',
  },
  personLimit: {
    title: 'Enough checks for today',
    text: 'For your safety a person is checked only so often in a day. Tomorrow it works again, and the company that asked you can help you in another way.',
  },
  hostedPageRefused: {
    title: 'Not possible for this request',
    text: 'The company that asked you wants you to see the request beside the check. Please go on here, or with our own link on another device.',
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
  // What keeps a camera from the check: what to do about each stands in camera.ts.
  inAppBrowser: {
    title: 'Please open this page in your browser',
    text: 'You are in the small browser of another app. Such browsers often have no camera.',
  },
  browserTooOld: {
    title: 'This browser lacks something that the check needs',
    text: 'It may be old, or in a mode that switches much off for safety. Another browser will do, or another device.',
  },
  noCameraApi: {
    title: 'This browser cannot use a camera',
    text: 'Pages cannot reach a camera in it. Use Safari, Chrome or Firefox, or another device.',
  },
  cameraBlocked: {
    title: 'The camera is switched off for this page',
    text: 'That is a setting of ours, and not your doing. We have been told. You can go on in another way.',
  },
  cameraDenied: {
    title: 'The camera is not allowed yet',
    text: 'Your browser keeps the camera from this page. You can change that.',
  },
  cameraDeniedBySystem: {
    title: 'Your device keeps the camera from the browser',
    text: 'You allowed the camera here, but the settings of your device do not. You can change that.',
  },
  cameraMissing: {
    title: 'There is no camera here',
    text: 'The check needs one. Your phone will do: you can go on there with the same request.',
  },
  cameraInUse: {
    title: 'The camera does not start',
    text: 'Most often another program is using it.',
  },
  cameraTooWeak: {
    title: 'This camera is too weak',
    text: 'Its pictures are too small for the check. Use another camera, or your phone.',
  },
  cameraNoAnswer: {
    title: 'We are waiting for the camera',
    text: 'Your browser should have asked you by now whether this page may use it.',
  },
  checkElsewhere: {
    title: 'The check is open in another window',
    text: 'Two windows cannot share a camera. Go on there, or here instead.',
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
