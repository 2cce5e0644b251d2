/** What a person is told about each kind of operation: what a yes does, and how frauds usually go about it. */
export const operationTypes = {
  're-authentication': {
    name: 'To show that it is you',
    effect: 'You can then go on with {host} where you were asked for this.',
    warning: 'Say yes only if you are doing something with {host} yourself at this very moment.',
  },
  transfer: {
    name: 'Transfer',
    effect: '{host} sends the money as shown here. It can rarely be called back.',
    warning: 'Nobody from {host} asks you by phone to approve a transfer, also not to bring your money to safety.',
  },
  withdrawal: {
    name: 'Withdrawal',
    effect: '{host} pays the money out as shown here. It can rarely be called back.',
    warning: 'Has someone promised you a profit, or asked you to move money for them? Then say no.',
  },
  'payout-change': {
    name: 'New place for payouts',
    effect: '{host} sends your payouts there from then on.',
    warning:
      'Has a message or a call asked you to change where your money goes? Then say no, and ask on a number that you know.',
  },
  'new-device': {
    name: 'New device',
    effect: 'That device can use your account with {host} from then on.',
    warning:
      'Say yes only if the device is yours and in front of you. Nobody from {host} needs to get into your account.',
  },
  password: {
    name: 'New password',
    effect: '{host} changes how you sign in.',
    warning: 'Have you asked for this yourself? If not, someone may be trying to get into your account: say no.',
  },
  limit: {
    name: 'New limit',
    effect: 'The new limit holds at once.',
    warning: 'Frauds have a limit raised before they take money. Nobody from {host} asks you by phone to do this.',
  },
  'data-export': {
    name: 'Release of your data',
    effect: '{host} hands out the data named here.',
    warning: 'With your data, others can pretend to be you. Say yes only if you have asked for it yourself.',
  },
  general: {
    name: 'Request',
    effect: '{host} does what is shown here.',
    warning: 'Nobody from {host} asks you by phone to say yes here. If somebody is pressing you, say no.',
  },
} as const
