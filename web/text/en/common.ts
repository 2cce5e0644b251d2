export const common = {
  brand: 'Countersign',
  secured: 'Secured by Countersign',
  loading: 'One moment …',
  lost: 'Connection lost, trying again.',
  sandbox: 'Test mode: no real check takes place.',
  footer: 'You will never be asked for a password or a PIN here.',
  next: 'What you can do now',
  reload: 'Try again',
  resume: 'Go to my request',
  reference: 'Reference for support: {requestId}',
  progress: 'Where you are',
  steps: { confirm: 'Read', check: 'Check', answer: 'Answer' },
} as const
