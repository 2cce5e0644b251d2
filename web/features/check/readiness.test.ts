import { describe, expect, test } from 'vitest'
import { readinessProblem, type Surroundings } from './readiness.ts'

const policy = (allows: boolean) => ({ allowsFeature: () => allows })
const fit: Surroundings = {
  isSecureContext: true,
  navigator: { mediaDevices: { getUserMedia: () => undefined } },
  document: { featurePolicy: policy(true) },
}

describe('before the check', () => {
  test.each([
    ['all is there', fit, null],
    ['the browser knows no policies', { ...fit, document: {} }, null],
    ['the address is not trusted', { ...fit, isSecureContext: false }, 'insecure-context'],
    ['a small browser inside a mail program', { ...fit, navigator: {} }, 'no-camera-api'],
    ['a header forbids it', { ...fit, document: { permissionsPolicy: policy(false) } }, 'camera-blocked-by-policy'],
  ] as const)('%s', (_name, surroundings, code) => {
    expect(readinessProblem('face', surroundings)).toBe(code)
    expect(readinessProblem('payment-method', surroundings)).toBe(code)
    expect(readinessProblem('questionnaire', surroundings)).toBeNull()
  })
})
