import { describe, expect, test } from 'vitest'
import { tokenFault } from './access-token.ts'

const tokenWith = (url: string, prefix = '_act-sbx-jwt-') =>
  `${prefix}${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ jti: 'x', url }))}.-v2`
const ours = { sandbox: true, origins: ['http://localhost:4600'] }

describe('tokenFault', () => {
  test('a token of our environment that frames our origin passes', () => {
    expect(tokenFault(tokenWith('http://localhost:4600'), ours)).toBeUndefined()
  })

  test.each([
    'javascript:alert(1)',
    'https://evil.example',
    'http://localhost:4600.evil.example',
    'http://localhost:4600/',
    'http://localhost:4600@evil.example',
    'data:text/html,x',
    '',
  ])('a token that would frame %j is refused', (url) => {
    expect(tokenFault(tokenWith(url), ours)).toBe('frame-origin')
  })

  test('sandbox and live are never mixed', () => {
    expect(tokenFault(tokenWith('http://localhost:4600'), { ...ours, sandbox: false })).toBe('environment')
    expect(tokenFault(tokenWith('http://localhost:4600', '_act-jwt-'), ours)).toBe('environment')
    expect(tokenFault('_act-sbx-0b7d', { ...ours, sandbox: false })).toBe('environment')
  })
})
