/** What the script of the static page says. */
export const open = {
  title: 'You are asked to confirm something',
  text: 'You were sent this link. Press the button to see who is asking and what it is about. Nothing is approved by opening it: you can still say no.',
  busy: 'One moment …',
  sent: {
    title: 'Look in your mailbox',
    text: 'A new link is on its way to {{sentTo}}. It should be there within a minute. Only the newest link works.',
  },
  reference: 'Reference for support: {{requestId}}',
} as const
