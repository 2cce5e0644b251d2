/** One request, two screens. */
export const otherDevice = {
  outside: 'Open in your browser',
  title: 'Continue on another device',
  scan: 'Point the camera of your phone at this picture and open the link that it shows.',
  send: 'Send yourself this link, or copy it, and open it on the other device.',
  openThere: 'Your request goes on in Safari, Chrome or Firefox.',
  stay: 'Leave this page open: it goes on by itself.',
  camera: 'The other device needs a camera.',
  code: 'QR code with the link for the other device',
  until: 'The link works once, until {at, date, clock}.',
  over: 'The time for this link is over.',
  fresh: 'Make a new link',
  copy: 'Copy the link',
  copied: 'Copied',
  byHand: 'Your browser does not let us copy it. Mark the link here and copy it by hand:',
  share: 'Send the link',
  shareTitle: 'Continue with your request',

  match: {
    here: 'Both screens show the same number:',
    question: 'Does your other screen show this number?',
    differs: 'If it shows another one, or you did not start this yourself, close this page.',
  },

  hosted: {
    offer: 'Use a page of Sumsub instead',
    text: 'Sumsub carries out the check, and has a page of its own for it. Open it on any device. This page goes on by itself when you are done.',
    busy: 'Fetching the address …',
    open: 'Open Sumsub’s page',
    until: 'It works until {at, date, clock}.',
  },

  watching: {
    title: 'Continue on your other device',
    text: 'Your request is open there now. You need not do anything here: this page goes on by itself as soon as there is an answer.',
    arrived: 'What you sent from your other device has arrived. The answer appears here by itself.',
    help: 'You can continue here at any time: it then stops there. If you did not open it on another device yourself, say no.',
    takeBack: 'Continue here',
    refuse: 'No, this was not me',
  },
} as const
