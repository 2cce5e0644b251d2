import { type Action, justAsked } from '../domain/action.ts'

const createdAtMs = Date.parse('2026-11-21T12:00:00Z')

/** An action as it is right after a host asked, with what a test wants to differ. */
export const anAction = (different: Partial<Action> = {}): Action => ({
  id: '0f0e0d0c-0b0a-4908-8706-050403020100',
  hostId: 'demo-bank',
  kind: 'face',
  userId: 'user-42',
  applicantId: '64c1f0a2b7d3e94a5c0b1e21',
  email: 'ann@example.com',
  locale: 'en',
  operation: { type: 'transfer', title: 'Send 250.00 EUR', lines: [{ label: 'To', value: 'Bob' }], data: {} },
  digest: 'digest',
  returnUrl: null,
  details: { requireSelfie: false },
  createdAtMs,
  expiresAtMs: createdAtMs + 1_800_000,
  ...justAsked,
  ...different,
})
