import { createMiddleware } from 'hono/factory'
import type { Config } from '../config.ts'
import type { Deps } from '../deps.ts'
import { base64 } from '../domain/hash.ts'
import type { Env } from './env.ts'

/**
 * Security headers on every response, errors included (security.md D20, D21, D23). Only the capture document may
 * frame Sumsub's exact origin: a token that names another origin finds every door shut.
 */
const policy = (config: Config, nonce: string, capture: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `frame-src ${capture ? config.sumsub.frameOrigin : "'none'"}`,
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    // Would send the demo's own http addresses to https, where nobody listens.
    ...(config.publicUrl.startsWith('https://') ? ['upgrade-insecure-requests'] : []),
    'report-to csp',
    'report-uri /csp',
  ].join('; ')

const features = (config: Config, capture: boolean): string => {
  const allowed = capture ? `(self "${config.sumsub.frameOrigin}")` : '()'
  return [
    `camera=${allowed}`,
    `fullscreen=${allowed}`,
    ...['microphone', 'geolocation', 'hid', 'clipboard-write', 'payment', 'usb', 'display-capture'].map(
      (name) => `${name}=${name === 'clipboard-write' && capture ? '(self)' : '()'}`,
    ),
  ].join(', ')
}

/** What every response carries; also those that the server gives before any of our code has seen the request. */
export const securityHeaders = (config: Config, nonce: string, capture: boolean): Record<string, string> => ({
  'Content-Security-Policy': policy(config, nonce, capture),
  'Permissions-Policy': features(config, capture),
  // The frame's owner may check which site embeds it, so that one page sends its bare origin.
  'Referrer-Policy': capture ? 'strict-origin' : 'no-referrer',
  'Reporting-Endpoints': 'csp="/csp"',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Sumsub's frame would have to opt in, so its page goes without.
  ...(!capture && { 'Cross-Origin-Embedder-Policy': 'require-corp' }),
})

export const headers = ({ config, randomBytes, changes }: Deps) =>
  createMiddleware<Env>(async (c, next) => {
    c.set('requestId', crypto.randomUUID())
    c.set('nonce', base64(randomBytes(18)))
    c.set('capture', false)
    await next()
    const set = (name: string, value: string) => c.res.headers.set(name, value)
    for (const [name, value] of Object.entries(securityHeaders(config, c.var.nonce, c.var.capture))) set(name, value)
    set('X-Request-Id', c.var.requestId)
    if (!c.res.headers.has('Cache-Control')) set('Cache-Control', 'no-store')
    // About to stop: whoever comes again comes to another instance.
    if (changes.isClosed()) set('Connection', 'close')
  })
