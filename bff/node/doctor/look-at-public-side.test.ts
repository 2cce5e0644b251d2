import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../app.ts'
import { securityHeaders } from '../../http/headers.ts'
import { harness } from '../../testing/harness.ts'
import type { Finding } from './finding.ts'
import { lookAtHeldRead } from './look-at-held-read.ts'
import { lookAtPublicSide } from './look-at-public-side.ts'
import { type Change, head, listening, proxyTo } from './testing/loopback.ts'

const frame = 'https://api.sumsub.com'

/** The real app, behind a proxy at the address that people open. */
const behind = async (change: Change, headers: Record<string, string> = {}) => {
  let backend = ''
  const proxy = createServer(proxyTo(() => backend, change, headers))
  onTestFinished(() => proxy.closeAllConnections())
  const publicUrl = `http://localhost:${await listening(proxy)}`
  const h = await harness({ env: { PUBLIC_URL: publicUrl, SUMSUB_WEBSDK_ORIGIN: frame } })
  onTestFinished(h.close)
  // A held read ends by the clock, and here nobody turns one.
  const deps = { ...h.deps, now: Date.now }
  const server = createServer(getRequestListener(createApp(deps).fetch))
  onTestFinished(() => server.closeAllConnections())
  backend = `http://127.0.0.1:${await listening(server)}`
  return { deps, config: deps.config }
}

const look = async (change: Change, headers?: Record<string, string>) =>
  lookAtPublicSide((await behind(change, headers)).config)

/** A proxy that writes the headers of an answer as it likes. */
const writing =
  (edit: (pairs: [string, string][], path: string) => [string, string][]): Change =>
  (response, to, path) =>
    to.writeHead(response.statusCode ?? 0, edit(head(response), path).flat())

const without = (name: string) =>
  writing((pairs) => pairs.filter(([each]) => each.toLowerCase() !== name.toLowerCase()))
const adding = (name: string, value: string) => writing((pairs) => [...pairs, [name, value]])
const setting = (name: string, value: string) =>
  writing((pairs) => pairs.map(([each, old]) => [each, each.toLowerCase() === name.toLowerCase() ? value : old]))

const failures = (findings: Finding[]) => findings.filter(({ level }) => level === 'FAIL')
const asItComes = writing((pairs) => pairs)

test('a proxy that changes nothing is fine', async () => {
  const found = await look(asItComes)
  expect(found.map(({ level, code }) => `${level} ${code}`)).toEqual([
    'ok public-pages',
    'ok public-header',
    'ok public-body',
  ])
})

test.each([
  ['camera=()', 'no camera opens on this page'],
  ['camera=(self)', `no camera opens in the frame of ${frame}`],
])('%s in place of ours is named on /check, with the line to put there', async (value, harm) => {
  const [found] = (await look(setting('Permissions-Policy', value))).filter(({ code }) => code === 'camera-policy')
  expect(found).toMatchObject({ level: 'FAIL', saw: expect.stringContaining(harm) })
  expect(found?.saw).toMatch(/^\/check: /)
  expect(found?.todo).toContain(
    `Permissions-Policy: camera=(self "${frame}"), fullscreen=(self "${frame}"), microphone=()`,
  )
})

test('a second Permissions-Policy behind ours has the last word on the camera', async () => {
  const [found] = (await look(adding('Permissions-Policy', 'camera=()'))).filter(({ code }) => code === 'camera-policy')
  expect(found?.saw).toContain('Permissions-Policy comes 2 times')
})

test.each([
  'Content-Security-Policy',
  'Permissions-Policy',
  'Strict-Transport-Security',
  'X-Content-Type-Options',
  'X-Frame-Options',
  'Referrer-Policy',
  'Cross-Origin-Opener-Policy',
  'Cache-Control',
])('%s that is taken out is missed, and its line is given', async (name) => {
  const { config } = await behind(without(name))
  const found = failures(await lookAtPublicSide(config)).filter(({ code }) => code === 'public-header')
  expect(found.length).toBeGreaterThan(0)
  for (const { saw, todo } of found) {
    expect(saw).toContain(`${name} is missing`)
    expect(todo).toContain(`as it is: ${name}: `)
  }
  const ours = securityHeaders(config, 'any', true)['Referrer-Policy']
  if (name === 'Referrer-Policy') expect(found.map(({ todo }) => todo).join()).toContain(`${name}: ${ours}`)
})

test('a second Content-Security-Policy is a fault, though the first one is ours', async () => {
  const found = failures(await look(adding('Content-Security-Policy', "default-src 'self'")))
  expect(found.map(({ saw }) => saw).join('\n')).toContain("comes 2 times: default-src 'self'")
  expect(found[0]?.todo).toContain("script-src 'nonce-<new in every response>' 'strict-dynamic'")
})

test('the same header twice only warns, and one that asks for more is fine', async () => {
  const twice = await look(adding('X-Content-Type-Options', 'nosniff'))
  expect(failures(twice)).toEqual([])
  expect(twice.filter(({ level }) => level === 'warn').map(({ saw }) => saw)).toEqual([
    expect.stringContaining('X-Content-Type-Options comes 2 times'),
  ])
  const longer = await look(setting('Strict-Transport-Security', 'max-age=99999999; includeSubDomains; preload'))
  expect(failures(longer)).toEqual([])
})

test('a proxy with a name of its own in Host is told from one that is down', async () => {
  const named = failures(await look(asItComes, { host: 'internal' }))
  expect(named[0]).toMatchObject({ code: 'public-pages', todo: expect.stringContaining('hand on Host') })
  const down = failures(await look((_response, to) => to.writeHead(502).end()))
  expect(down[0]).toMatchObject({ saw: expect.stringContaining('502'), todo: expect.stringContaining('start it') })
})

test('a proxy that cuts our headers of the question off is named', async () => {
  const found = failures(await look(asItComes, { 'sec-fetch-site': 'cross-site' }))
  expect(found[0]).toMatchObject({ saw: '/api/action: 403 arrives', todo: expect.stringContaining('Sec-Fetch-Site') })
})

test('/livez may be kept inside', async () => {
  const found = await look((response, to, path) =>
    path === '/livez' ? to.writeHead(404).end() : asItComes(response, to, path),
  )
  expect(failures(found)).toEqual([])
  expect(found[0]).toMatchObject({ level: 'warn', saw: '/livez: 404 arrives' })
})

test('an unknown path that gets a page of the proxy is named', async () => {
  const found = failures(
    await look((response, to, path) =>
      response.statusCode === 404 ? to.writeHead(200).end('<h1>Oops</h1>') : asItComes(response, to, path),
    ),
  )
  expect(found[0]).toMatchObject({
    saw: 'an unknown path: 200 arrives',
    todo: expect.stringContaining('answer nothing'),
  })
})

test('an answer of the right status that is still none of ours is one fault, not ten', async () => {
  const found = failures(
    await look((response, to, path) =>
      response.statusCode === 404 ? to.writeHead(404).end('<h1>Oops</h1>') : asItComes(response, to, path),
    ),
  )
  expect(found).toMatchObject([{ code: 'public-pages', saw: "an unknown path: the answer is not Countersign's own" }])
})

test('a proxy that takes off every header that it does not know hides no fault by that', async () => {
  const found = failures(await look(writing((pairs) => pairs.filter(([name]) => /^content-type$/i.test(name)))))
  expect(found.map(({ saw }) => saw).join('\n')).toContain('/check: Permissions-Policy is missing')
})

test('a page that a proxy keeps is a dead page', async () => {
  const kept = new Map<string, [string, string][]>()
  const keeping = writing((pairs, path) => {
    const first = kept.get(path) ?? pairs
    kept.set(path, first)
    return first
  })
  expect(failures(await look(keeping))).toMatchObject([{ code: 'public-body' }])
})

test('a page that a proxy puts together anew is a dead page', async () => {
  const rewriting: Change = (response, to, path) => {
    if (path !== '/open') return asItComes(response, to, path)
    to.writeHead(
      200,
      head(response)
        .filter(([name]) => name.toLowerCase() !== 'content-length')
        .flat(),
    )
    to.end('<script nonce="x"></script>')
  }
  expect(failures(await look(rewriting))).toMatchObject([
    { code: 'public-body', saw: expect.stringContaining('not those that its header allows') },
  ])
})

test('an address where nobody listens is told as such', async () => {
  const h = await harness({ env: { PUBLIC_URL: 'http://localhost:1' } })
  onTestFinished(h.close)
  expect(await lookAtPublicSide(h.deps.config)).toMatchObject([
    { level: 'FAIL', code: 'public-reached', saw: expect.stringContaining('TCP: localhost:1') },
  ])
})

const ask = {
  kind: 'face',
  user: { id: 'user-42' },
  operation: { type: 'transfer', title: 'Send 250.00 EUR', lines: [] },
  deliver: 'link',
}

test('a held read is waited for; one that a proxy cuts off is named', async () => {
  let cut = false
  const { deps, config } = await behind((response, to, path) =>
    cut && path.includes('waitMs') ? to.writeHead(504).end() : asItComes(response, to, path),
  )
  const { publicUrl } = config
  expect(await lookAtHeldRead(publicUrl)).toMatchObject({
    level: 'warn',
    saw: expect.stringContaining('DOCTOR_HOST_KEY'),
  })
  expect(await lookAtHeldRead(publicUrl, 'no-such-key')).toMatchObject({ level: 'FAIL' })
  expect(await lookAtHeldRead(publicUrl, 'demo-host-key')).toMatchObject({ level: 'warn' })

  const asked = await createApp(deps).request(`${publicUrl}/v1/actions`, {
    method: 'POST',
    headers: { Authorization: 'Bearer demo-host-key', 'Content-Type': 'application/json', 'Idempotency-Key': '1' },
    body: JSON.stringify(ask),
  })
  expect(asked.status).toBe(201)
  expect(await lookAtHeldRead(publicUrl, 'demo-host-key', 100)).toMatchObject({ level: 'ok', code: 'held-read' })
  cut = true
  expect(await lookAtHeldRead(publicUrl, 'demo-host-key', 100)).toMatchObject({
    level: 'FAIL',
    saw: expect.stringContaining('(504)'),
  })
})
