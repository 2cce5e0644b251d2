export const returned = {
  documentTitle: 'Done here',
  title: 'Done on this device',
  text: 'Please go back to the device on which you started. The page there goes on by itself.',
  looking: 'Looking for your request …',
} as const
