/**
 * Everything that would be a secret in production. These are published on purpose:
 * they open nothing but the simulator and the demo bank on this machine.
 */
export const demoCredentials = {
  sumsubAppToken: 'sbx:simulator.private',
  sumsubSecretKey: 'simulator-secret-key',
  sumsubWebhookSecret: 'simulator-webhook-secret',
  hostId: 'demo-bank',
  hostKey: 'demo-host-key',
  /** `whsec_` and the base64 of 32 bytes: `demo-bank-callback-secret-32byte`. */
  callbackSecret: 'whsec_ZGVtby1iYW5rLWNhbGxiYWNrLXNlY3JldC0zMmJ5dGU=',
} as const
