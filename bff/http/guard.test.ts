import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { askAndStart } from '../testing/ask.ts'
import { type Harness, harness, publicUrl } from '../testing/harness.ts'

let h: Harness
let cookie: string
let routes: { method: string; path: string }[]
beforeAll(async () => {
  h = await harness()
  const { browser } = await askAndStart(h)
  cookie = browser.cookie()
  routes = createApp(h.deps).routes.filter(({ method }) => method === 'GET' || method === 'POST')
})
afterAll(() => h.close())

const dump = async () => {
  const tables = ['actions', 'links', 'sessions', 'attempts', 'audit', 'inbox', 'jobs'] as const
  return JSON.stringify(await Promise.all(tables.map((table) => h.database.selectFrom(table).selectAll().execute())))
}

const ours = { 'X-CSRF': '1', 'Sec-Fetch-Site': 'same-origin', Origin: publicUrl, 'Content-Type': 'application/json' }
const without = (name: keyof typeof ours) => Object.fromEntries(Object.entries(ours).filter(([each]) => each !== name))

describe('the guard', () => {
  test('walks every browser route: what does not come from our own page is refused and changes no row', async () => {
    const browserRoutes = routes.filter(({ path }) => path.startsWith('/api/'))
    expect(browserRoutes.length).toBeGreaterThan(8)
    const before = await dump()
    for (const { method, path } of browserRoutes)
      for (const headers of [
        without('X-CSRF'),
        { ...ours, 'X-CSRF': '0' },
        { ...ours, 'Sec-Fetch-Site': 'cross-site' },
        { ...ours, 'Sec-Fetch-Site': 'same-site' },
        { ...ours, Origin: 'https://evil.example' },
        { ...without('Sec-Fetch-Site'), Origin: 'https://evil.example' },
        { 'Content-Type': 'text/plain', Origin: publicUrl, 'Sec-Fetch-Site': 'same-origin' },
      ]) {
        const init = { method, headers: { ...headers, Cookie: cookie }, ...(method === 'POST' && { body: '{}' }) }
        const response = await h.fetch(path, init)
        expect([path, JSON.stringify(headers), response.status]).toEqual([path, JSON.stringify(headers), 403])
      }
    expect(await dump()).toBe(before)
  })

  test('a POST that shows neither Sec-Fetch-Site nor Origin is refused', async () => {
    const headers = { 'X-CSRF': '1', 'Content-Type': 'application/json', Cookie: cookie }
    expect((await h.fetch('/api/refuse', { method: 'POST', headers, body: '{}' })).status).toBe(403)
  })

  test.each(['/v1/actions/%00', '/v1/actions?userId=%00', '/v1/persons/a%00/erase', '/open%00'])(
    '404 for %s: no text in PostgreSQL holds a NUL',
    async (path) => {
      expect((await h.host('GET', path)).status).toBe(404)
    },
  )

  test('walks every host route: without a valid key 401', async () => {
    const hostRoutes = routes.filter(({ path }) => path.startsWith('/v1/'))
    expect(hostRoutes.length).toBeGreaterThan(6)
    for (const { method, path } of hostRoutes)
      for (const authorization of [
        '',
        'Bearer',
        'Bearer wrong-host-key',
        'Basic demo-host-key',
        'Bearer demo-host-key x',
      ])
        expect((await h.fetch(path, { method, headers: { Authorization: authorization } })).status).toBe(401)
  })

  test('safe methods change no row, whichever path they take', async () => {
    const before = await dump()
    for (const { path } of routes)
      for (const method of ['GET', 'HEAD', 'OPTIONS'])
        await h.fetch(path, { method, headers: { ...ours, Cookie: cookie, Authorization: 'Bearer demo-host-key' } })
    expect(await dump()).toBe(before)
  })

  test('no spelling of a path finds another door', async () => {
    const foreign = { Cookie: cookie, 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }
    expect((await h.fetch('/%61pi/action', { headers: foreign })).status).toBe(403)
    expect((await h.fetch('/%76%31/actions')).status).toBe(401)
  })

  test('what is not there is refused in the documented form', async () => {
    for (const [method, path] of [
      ['POST', '/api/nothing'],
      ['GET', '/v1/nothing'],
    ] as const) {
      const response = await h.fetch(path, {
        method,
        headers: { ...ours, Authorization: 'Bearer demo-host-key', Cookie: cookie },
      })
      expect([response.status, await response.json()]).toMatchObject([404, { code: 'not-found' }])
    }
  })

  test('the log names the route, never the path', async () => {
    h.logged.length = 0
    await h.fetch('/v1/actions/0f0e0d0c-0b0a-4908-8706-050403020100', {
      headers: { Authorization: 'Bearer demo-host-key' },
    })
    await h.fetch('/open%23csl_code')
    const routes = h.logged.map((line) => JSON.parse(line)).filter(({ event }) => event === 'request')
    expect(routes.map(({ route }) => route)).toEqual(['/v1/actions/:id', '/*'])
  })

  test('a host name that is not ours is refused, also with a valid key', async () => {
    const headers = { Host: 'evil.example', Authorization: 'Bearer demo-host-key' }
    expect((await h.fetch('/v1/actions', { headers })).status).toBe(421)
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is allowed nowhere', async (method) => {
    for (const path of ['/open', '/api/action', '/v1/actions', '/webhooks/sumsub'])
      expect((await h.fetch(path, { method })).status).toBe(405)
  })

  test('every answer carries the security headers, errors included', async () => {
    for (const [path, init] of [
      ['/open', {}],
      ['/check', {}],
      ['/api/action', {}],
      ['/v1/actions', {}],
      ['/no-such-page', {}],
      ['/no-such-page', { headers: { Accept: 'text/html' } }],
      ['/open', { method: 'DELETE' }],
      ['/webhooks/sumsub', { method: 'POST', body: 'x' }],
      ['/readyz', {}],
    ] as const) {
      const { headers } = await h.fetch(path, init)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('content-security-policy')).toContain(
        path === '/check' ? 'frame-src http://simulator.test;' : "frame-src 'none';",
      )
      expect(headers.get('permissions-policy')).toContain(
        path === '/check' ? 'camera=(self "http://simulator.test")' : 'camera=()',
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })

  test('each response has a nonce of its own', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => (await (await h.fetch('/open')).text()).match(/nonce="([^"]{24})"/)?.[1]),
    )
    expect(nonces[0]).toBeTruthy()
    expect(nonces[0]).not.toBe(nonces[1])
  })
})
