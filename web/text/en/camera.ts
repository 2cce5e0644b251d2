/** When something keeps the camera from a check. */
export const camera = {
  how: 'How to do it',
  again: 'Try again',
  askAgain: 'Ask me again',
  anyway: 'Try it here all the same',
  withoutCamera: 'Go on without a camera',
  withoutCameraText: 'If what you want to show is a file, you can also go on without a camera.',
  goesOn: 'As soon as the camera is allowed, this page goes on by itself.',
  plugIn: 'If you have a camera, plug it in or switch it on: this page then goes on by itself.',

  /** Where a browser lets a person change their mind. */
  allow: {
    chrome: {
      open: 'Press the symbol at the beginning of the address bar, beside the address of this page.',
      change: 'Switch the camera on.',
    },
    'chrome-phone': {
      open: 'Press the symbol at the beginning of the address bar, at the top or bottom of the screen.',
      change: 'Choose “Permissions”, then “Camera”, and switch it on.',
    },
    firefox: {
      open: 'Press the crossed-out camera at the beginning of the address bar.',
      change: 'Take the block away with the small cross beside it.',
    },
    'firefox-phone': {
      open: 'Press the symbol at the beginning of the address bar.',
      change: 'Press “Camera”, so that it says “Allowed”.',
    },
    safari: {
      open: 'Open the menu “Safari” at the top of the screen, then “Settings for this website”.',
      change: 'Set “Camera” to “Allow”.',
    },
    'safari-phone': {
      open: 'Press the symbol at the beginning of the address bar, at the bottom or top of the screen.',
      change: 'Choose “Website Settings”, then set “Camera” to “Allow”.',
    },
    other: {
      open: 'Open the settings of your browser for this page. They are often behind a symbol beside the address.',
      change: 'Allow the camera.',
    },
    back: 'Come back to this page and press “Try again”.',
  },

  /** Where a device keeps the camera from whole programs. */
  system: {
    windows: {
      open: 'Open the settings of Windows, then “Privacy & security”, then “Camera”.',
      change: 'Switch on camera access, also for desktop apps.',
    },
    macos: {
      open: 'Open the System Settings, then “Privacy & Security”, then “Camera”.',
      change: 'Switch it on for your browser.',
    },
    android: {
      open: 'Open the settings of your phone, then “Apps”, then your browser, then “Permissions”.',
      change: 'Allow the camera.',
    },
    ios: {
      open: 'Open the settings of your device and look for your browser.',
      change: 'Switch the camera on.',
    },
    other: {
      open: 'Open the settings of your device and look for “Privacy” or “Permissions”.',
      change: 'Allow your browser to use the camera.',
    },
  },

  inUse: {
    close: 'Close other programs and pages that may use the camera, above all video calls.',
    cover: 'Some cameras have a switch or a key of their own. Look whether yours is on.',
    back: 'Then press “Try again”.',
  },

  noAnswer: {
    look: 'Look for a question of your browser, often at the top or the bottom of the window, and choose “Allow”.',
    none: 'If there is none, press “Ask me again”.',
  },

  inApp: {
    app: 'You are in the small browser of {app}. Such browsers often have no camera.',
    unnamed: 'You are in the small browser of another app. Such browsers often have no camera.',
    menu: 'Open the menu of this window. It is mostly behind three dots or a symbol at the edge.',
    choose: 'Choose “Open in browser”, “Open in Safari” or “Open in Chrome”.',
    copy: 'If that does not work, copy the link, open Safari, Chrome or Firefox, and paste it there.',
  },
} as const
