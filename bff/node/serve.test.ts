import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { securityHeaders } from '../http/headers.ts'
import { testConfig } from '../testing/harness.ts'
import { limits, serve } from './serve.ts'

const config = testConfig()
let server: Awaited<ReturnType<typeof serve>>
let port: number
let held: PromiseWithResolvers<void>
let asked: PromiseWithResolvers<void>

const fetchApp = async (request: Request): Promise<Response> => {
  if (new URL(request.url).pathname === '/held') {
    asked.resolve()
    await held.promise
  }
  await request.text()
  return new Response('ours')
}

beforeEach(async () => {
  held = Promise.withResolvers()
  asked = Promise.withResolvers()
  server = await serve(fetchApp, {
    port: 0,
    address: '127.0.0.1',
    headers: () => securityHeaders(config, 'nonce', false),
    within: { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 25 },
  })
  port = (server.address() as AddressInfo).port
})
afterEach(async () => {
  held.resolve()
  await server.stop()
})

/** Sends bytes as they are, and gives everything that comes until the server closes. */
const exchange = async (...pieces: string[]): Promise<string> => {
  const socket = connect(port, '127.0.0.1')
  let received = ''
  socket.on('data', (chunk) => {
    received += String(chunk)
  })
  socket.on('error', () => {})
  await once(socket, 'connect')
  for (const piece of pieces) socket.write(piece)
  await once(socket, 'close')
  return received
}

const head = (...lines: string[]) =>
  `${['GET / HTTP/1.1', 'Host: bff.test', 'Connection: close', ...lines].join('\r\n')}\r\n\r\n`
const manyHeaders = (count: number) => Array.from({ length: count }, (_, n) => `X-${n}: 1`)

describe('what no handler ever sees', () => {
  test.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    [
      'a length and a transfer encoding',
      head('Content-Length: 5', 'Transfer-Encoding: chunked').replace('GET', 'POST'),
      400,
    ],
    ['two lengths', head('Content-Length: 5', 'Content-Length: 6').replace('GET', 'POST'), 400],
    ['a length that is none', head('Content-Length: 5x').replace('GET', 'POST'), 400],
    ['a blank before the colon', head('X-A : 1'), 400],
    ['a bare line feed in a header', 'GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n', 400],
    ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a Host that is none', 'GET / HTTP/1.1\r\nHost: a b/c\r\nConnection: close\r\n\r\n', 400],
    ['a head over 16 KiB', head(`X-Long: ${'x'.repeat(17_000)}`), 431],
    ['more than 64 headers', head(...manyHeaders(63)), 431],
    ['an expectation that nobody can meet', head('Expect: a miracle'), 417],
    ['a head that never ends', 'GET / HTTP/1.1\r\nHost: bff.test\r\n', 408],
    ['a body that never ends', 'POST / HTTP/1.1\r\nHost: bff.test\r\nContent-Length: 9\r\n\r\nab', 408],
  ])('%s is answered with our headers, and the connection ends', async (_name, bytes, status) => {
    const answer = await exchange(bytes)
    expect(answer.split('\r\n')[0]).toContain(`HTTP/1.1 ${status} `)
    expect(answer.toLowerCase()).toContain("frame-ancestors 'none'")
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff')
    expect(answer.toLowerCase()).toContain('connection: close')
    expect(answer).not.toContain('ours')
  })

  test('64 headers are fine', async () => {
    expect(await exchange(head(...manyHeaders(62)))).toContain('ours')
  })

  test('what is broken behind a good request does not spoil its answer', async () => {
    const answer = await exchange(`${head().replace('Connection: close\r\n', '')}hello\r\n\r\n`)
    expect(answer.match(/HTTP\/1\.1/g)?.length).toBeLessThanOrEqual(2)
    expect(answer.startsWith('HTTP/1.1 200') || answer.startsWith('HTTP/1.1 400')).toBe(true)
  })

  test('in production, too, all that is slow is closed within 10 s', () => {
    const { headersTimeout, requestTimeout, connectionsCheckingInterval } = limits
    expect(Math.max(headersTimeout, requestTimeout) + connectionsCheckingInterval).toBeLessThanOrEqual(10_000)
  })
})

describe('stop', () => {
  test('who waits is answered, who comes is not let in, and then it is over', async () => {
    const waiting = fetch(`http://127.0.0.1:${port}/held`)
    await asked.promise
    const stopped = server.stop()
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
    held.resolve()
    expect(await (await waiting).text()).toBe('ours')
    await stopped
  })
})
