import type { Kind } from '#contract/words.ts'

export const needsCamera = (kind: Kind): boolean => kind === 'face' || kind === 'payment-method'
