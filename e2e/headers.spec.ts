import { expect, test } from './fixtures.ts'

/** One of each kind, errors included. */
const ownPage = { 'x-csrf': '1' }
const json = { 'content-type': 'application/json' }
type Route = { method: string; path: string; status: number; headers?: Record<string, string>; cache?: string }
const routes: Route[] = [
  { method: 'GET', path: '/open', status: 200 },
  { method: 'HEAD', path: '/open', status: 200 },
  ...['/confirm', '/check', '/waiting', '/answer', '/docs', '/problem/link-used'].map((path) => ({
    method: 'GET',
    path,
    status: 200,
  })),
  { method: 'GET', path: '/api/action', status: 401, headers: ownPage },
  { method: 'GET', path: '/api/result?since=0&waitMs=0', status: 401, headers: ownPage },
  { method: 'POST', path: '/api/redeem-link', status: 403 },
  { method: 'GET', path: '/api/nothing-here', status: 404, headers: ownPage },
  { method: 'GET', path: '/api/action', status: 403 },
  { method: 'GET', path: '/v1/actions/none', status: 401 },
  { method: 'POST', path: '/v1/actions', status: 401, headers: json },
  { method: 'POST', path: '/webhooks/sumsub', status: 401, headers: json },
  { method: 'DELETE', path: '/open', status: 405 },
  { method: 'GET', path: '/.well-known/jwks.json', status: 200, cache: 'public, max-age=300' },
  { method: 'GET', path: '/openapi.json', status: 200 },
  { method: 'GET', path: '/livez', status: 200 },
  { method: 'GET', path: '/readyz', status: 200 },
]

const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
]

for (const { method, path, status, headers, cache = 'no-store' } of routes) {
  test(`${method} ${path} is ${status} and carries the security headers`, async ({ stack }) => {
    const response = await fetch(stack.urls.web + path, { method, ...(headers && { headers }), redirect: 'manual' })
    expect.soft(response.status).toBe(status)
    const header = (name: string) => response.headers.get(name) ?? ''
    expect.soft(header('x-content-type-options')).toBe('nosniff')
    expect.soft(header('x-frame-options')).toBe('DENY')
    expect.soft(header('strict-transport-security')).toMatch(/max-age=63072000/)
    expect.soft(header('referrer-policy')).toMatch(/^(no-referrer|strict-origin)$/)
    expect.soft(header('cross-origin-opener-policy')).toBe('same-origin')
    expect.soft(header('cross-origin-resource-policy')).toBe('same-origin')
    expect.soft(header('cache-control')).toBe(cache)
    expect.soft(header('content-security-policy')).toContain("frame-ancestors 'none'")
    expect.soft(header('permissions-policy')).toContain('geolocation=()')
    expect.soft(header('x-powered-by')).toBe('')
    expect.soft(header('server')).toBe('')
  })
}

test('pages have a policy with a fresh nonce, and no wildcard', async ({ stack }) => {
  const policyOf = async (path: string) =>
    (await fetch(stack.urls.web + path)).headers.get('content-security-policy') ?? ''
  const nonces = new Set<string>()
  for (const path of ['/open', '/open', '/confirm', '/answer']) {
    const policy = await policyOf(path)
    for (const directive of pagePolicy) expect(policy).toContain(directive)
    expect(policy).not.toMatch(/\*|unsafe-inline|unsafe-eval|\bdata:/)
    expect(policy).toContain("'strict-dynamic'")
    nonces.add(/'nonce-([^']{16,})'/.exec(policy)?.[1] ?? 'none')
  }
  expect(nonces.size).toBe(4)
  expect(nonces).not.toContain('none')
})

test('only the page of the check may frame Sumsub, and only there is the camera allowed', async ({ stack }) => {
  const get = async (path: string) => (await fetch(stack.urls.web + path)).headers
  const check = await get('/check')
  expect(check.get('content-security-policy')).toContain(`frame-src ${stack.urls.simulator}`)
  expect(check.get('permissions-policy')).toContain(`camera=(self "${stack.urls.simulator}")`)
  const confirm = await get('/confirm')
  expect(confirm.get('content-security-policy')).toContain("frame-src 'none'")
  expect(confirm.get('permissions-policy')).toContain('camera=()')
})

test('hashed files may be kept for a year', async ({ stack }) => {
  const html = await (await fetch(`${stack.urls.web}/open`)).text()
  const [, script] = /<script[^>]* src="([^"]+)"/.exec(html) ?? []
  const response = await fetch(new URL(script ?? '/none', stack.urls.web))
  expect(response.headers.get('cache-control')).toContain('immutable')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('the same bytes for every link, but for the nonce', async ({ stack }) => {
  const bytes = async () => (await (await fetch(`${stack.urls.web}/open`)).text()).replaceAll(/nonce="[^"]+"/g, '')
  expect(await bytes()).toBe(await bytes())
})
