import type { Claims } from '../../public/verify-receipt.js'

/** What an approving receipt claims, with what a test wants to differ. */
export const anApproval = (different: Partial<Claims> = {}): Claims => ({
  iss: 'http://localhost:4500/sandbox',
  aud: 'demo-bank',
  sub: 'user-42',
  jti: 'action-1',
  iat: 1_767_225_600,
  exp: 1_767_312_000,
  digest: 'digest',
  decision: 'approved',
  kind: 'face',
  attempt: 1,
  reviewAnswer: 'GREEN',
  sumsubActionId: '64c1f0a2b7d3e94a5c0b1e22',
  externalActionId: 'external',
  nonce: 'nonce',
  level: 'face-auth',
  consentVersion: null,
  answeredAt: '2026-01-01T00:00:00.000Z',
  ...different,
})
