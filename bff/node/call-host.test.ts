import { once } from 'node:events'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer, Socket } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createCallHost } from './call-host.ts'
import { addressRule } from './public-addresses.ts'

const ended: (() => void)[] = []
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  for (const end of ended.splice(0)) end()
})

const call = (headers: Record<string, string> = {}) => ({ headers, body: '{}', signal: AbortSignal.timeout(5_000) })
/** Whoever would connect is counted, and does not. */
const connections = () => vi.spyOn(Socket.prototype, 'connect').mockReturnThis()

/** A server on loopback, with the number of connections that it got. */
const serve = async (answer: RequestListener) => {
  const server = createHttpServer(answer)
  const seen = { connections: 0 }
  server.on('connection', () => {
    seen.connections += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  ended.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { seen, port: (server.address() as AddressInfo).port }
}
const answering = (status: number, headers: Record<string, string> = {}): RequestListener => {
  return (request, response) => {
    request.resume()
    response.writeHead(status, headers).end()
  }
}
const resolvingTo = (...addresses: string[]) =>
  vi.fn(async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))

/** As attackers write the address of a machine that is none of theirs. */
const privateHosts = [
  ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '017700000001', '0177.0.0.1', '0x7f.1', '127.0.0.1.', '0'],
  ...['%31%32%37.0.0.1', '①②⑦.0.0.1', '127。0。0。1', '0.0.0.0', '10.0.0.1', '172.16.0.1', '192.168.1.1', '100.64.0.1'],
  ...['169.254.169.254', '2852039166', '168.63.129.16', '100.100.100.200', '192.0.0.192', '198.18.0.1', '203.0.113.7'],
  ...['224.0.0.1', '240.0.0.1', '255.255.255.255', '[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]'],
  ...[
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::a00:1]',
    '[2002:7f00:1::1]',
    '[2001:0:7f00:1::1]',
    '[fe80::1]',
  ],
  ...['[fc00::1]', '[fd00:ec2::254]', '[ff02::1]', '[2001:db8::1]', '[100::1]', '[::ffff:8.8.8.8]', '[fec0::1]'],
]

describe('a callback in live mode', () => {
  test.each(privateHosts)('is not made to %s', async (host) => {
    const connected = connections()
    const callHost = createCallHost({ sandbox: false, networks: [], resolve: resolvingTo() })
    for (const port of ['', ':8443']) await expect(callHost(`https://${host}${port}/`, call())).rejects.toThrow()
    expect(connected).not.toHaveBeenCalled()
  })

  test.each(privateHosts.filter((host) => /^[\d.]{7,15}$|^\[/.test(host)))(
    'is not made to a name that resolves to %s',
    async (host) => {
      const connected = connections()
      const resolve = resolvingTo(host.replace(/[[\]]|\.$/g, ''))
      const callHost = createCallHost({ sandbox: false, networks: [], resolve })
      await expect(callHost('https://bank.example/', call())).rejects.toThrow('not public')
      expect(connected).not.toHaveBeenCalled()
    },
  )

  test('is made to no private address in any notation: 5 000 of them, 0 connections', async () => {
    const connected = connections()
    const callHost = createCallHost({ sandbox: false, networks: [], resolve: resolvingTo() })
    await fc.assert(
      fc.asyncProperty(privateUrl, async (url) => {
        await expect(callHost(url, call())).rejects.toThrow()
      }),
      { numRuns: 5_000 },
    )
    expect(connected).not.toHaveBeenCalled()
  }, 60_000)

  test.each([
    ['http://8.8.8.8/', 'not https'],
    ['https://user:password@8.8.8.8/', 'password'],
    ['https://bank.example@127.0.0.1/', 'password'],
    ['https://8.8.8.8:22/', 'reserved'],
    ['https://8.8.8.8:25/', 'reserved'],
    ['file:///etc/passwd', 'not https'],
    ['gopher://8.8.8.8/', 'not https'],
  ])('is not made to %s', async (url, why) => {
    const connected = connections()
    const callHost = createCallHost({ sandbox: false, networks: [], resolve: resolvingTo('8.8.8.8') })
    await expect(callHost(url, call())).rejects.toThrow(why)
    expect(connected).not.toHaveBeenCalled()
  })

  test('goes to the address that was checked, with the name in TLS, and asks for the name once', async () => {
    const hellos: string[] = []
    const server = createServer((socket) =>
      socket.once('data', (bytes) => {
        hellos.push(bytes.toString('latin1'))
        socket.destroy()
      }),
    )
    ended.push(() => server.close())
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    // A name whose second answer would be another machine.
    const resolve = resolvingTo('169.254.169.254').mockResolvedValueOnce([{ address: '127.0.0.1', family: 4 }])
    const callHost = createCallHost({ sandbox: false, networks: ['127.0.0.0/8'], resolve })
    const url = `https://bank.example:${(server.address() as AddressInfo).port}/`
    await expect(callHost(url, call())).rejects.toThrow()
    expect(hellos).toEqual([expect.stringContaining('bank.example')])
    expect(resolve).toHaveBeenCalledTimes(1)
  })

  test('takes of several addresses only those that are public', async () => {
    const connected = connections()
    const resolve = resolvingTo('127.0.0.1', '::1', '10.0.0.1')
    const callHost = createCallHost({ sandbox: false, networks: ['10.0.0.0/8'], resolve })
    const soon = { ...call(), signal: AbortSignal.timeout(50) }
    await expect(callHost('https://bank.example/', soon)).rejects.toThrow()
    const lookup = Object(connected.mock.calls[0]?.[0]).lookup
    const found = await new Promise((done) =>
      lookup('bank.example', { all: true }, (_: unknown, all: unknown) => done(all)),
    )
    expect(found).toEqual([{ address: '10.0.0.1', family: 4 }])
  })
})

const octet = fc.nat(255)
const privateAddress = fc.oneof(
  fc.tuple(fc.constantFrom(0, 10, 127), octet, octet, octet),
  fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
  fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
  fc.tuple(fc.integer({ min: 224, max: 255 }), octet, octet, octet),
)
const numberOf = ([a, b, c, d]: number[]) => (a ?? 0) * 2 ** 24 + (b ?? 0) * 2 ** 16 + (c ?? 0) * 2 ** 8 + (d ?? 0)
const hex = (value: number) => value.toString(16)
const inSixes = ([a = 0, b = 0, c = 0, d = 0]: number[]) => `${hex(a * 256 + b)}:${hex(c * 256 + d)}`
const notations: ((parts: number[]) => string)[] = [
  (parts) => parts.join('.'),
  (parts) => `${parts.join('.')}.`,
  (parts) => String(numberOf(parts)),
  (parts) => `0x${hex(numberOf(parts))}`,
  (parts) => `0${numberOf(parts).toString(8)}`,
  (parts) => parts.map((part) => `0${part.toString(8)}`).join('.'),
  (parts) => parts.map((part, at) => (at % 2 ? `0x${hex(part)}` : part)).join('.'),
  (parts) => `${parts[0]}.${numberOf([0, ...parts.slice(1)])}`,
  (parts) => `[::ffff:${parts.join('.')}]`,
  (parts) => `[::ffff:${inSixes(parts)}]`,
  (parts) => `[::${inSixes(parts)}]`,
  (parts) => `[64:ff9b::${inSixes(parts)}]`,
  (parts) => `[2002:${inSixes(parts)}::]`,
  (parts) => `[fd00::${inSixes(parts)}]`,
]
const privateUrl = fc
  .tuple(privateAddress, fc.constantFrom(...notations), fc.constantFrom('', ':8443', ':443'))
  .map(([parts, write, port]) => `https://${write(parts)}${port}/hook`)

describe('which addresses are public', () => {
  const isPublic = addressRule({ withLoopback: false, networks: [] })

  test.each(['8.8.8.8', '1.1.1.1', '172.15.255.255', '172.32.0.0', '100.63.255.255', '100.128.0.0', '169.253.0.1'])(
    '%s is',
    (address) => expect(isPublic(address)).toBe(true),
  )
  test.each(['2606:4700::1111', '2a00:1450:4001::200e', '2001:4860:4860::8888', '2003::1'])('%s is', (address) =>
    expect(isPublic(address)).toBe(true),
  )
  test.each(['', 'bank.example', '1.2.3', 'fe80::1%eth0', '::ffff:8.8.8.8'])('%j is not', (address) =>
    expect(isPublic(address)).toBe(false),
  )

  test('a named network is reached, and its neighbour is not', () => {
    const rule = addressRule({ withLoopback: false, networks: ['10.20.0.0/16', 'fd00:1234::/32'] })
    expect(['10.20.3.4', 'fd00:1234::9', '10.21.0.1', 'fd00:1235::1', '127.0.0.1'].map(rule)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('a callback in sandbox mode', () => {
  const callHost = createCallHost({ sandbox: true, networks: [] })

  test('reaches loopback, by its name too, and brings status and Retry-After', async () => {
    const got: unknown[] = []
    const bank = await serve((request, response) => {
      got.push(request.method, request.headers.host, request.headers['webhook-id'], request.headers['content-length'])
      answering(429, { 'Retry-After': '7' })(request, response)
    })
    const url = `http://localhost:${bank.port}/hook`
    expect(await callHost(url, call({ 'webhook-id': 'msg_1' }))).toEqual({ status: 429, retryAfter: '7' })
    expect(got).toEqual(['POST', `localhost:${bank.port}`, 'msg_1', '2'])
  })

  test.each(['http://10.0.0.1/', 'http://169.254.169.254/', 'http://[fe80::1]/'])('does not reach %s', async (url) => {
    const connected = connections()
    await expect(callHost(url, call())).rejects.toThrow('not public')
    expect(connected).not.toHaveBeenCalled()
  })

  test('follows no redirect', async () => {
    const inside = await serve(answering(204))
    for (const status of [301, 302, 303, 307, 308]) {
      const bank = await serve(answering(status, { Location: `http://127.0.0.1:${inside.port}/` }))
      expect((await callHost(`http://127.0.0.1:${bank.port}/`, call())).status).toBe(status)
    }
    expect(inside.seen.connections).toBe(0)
  })

  test('asks no proxy, whatever the environment says', async () => {
    const proxy = await serve(answering(200))
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'])
      vi.stubEnv(name, `http://127.0.0.1:${proxy.port}`)
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    const bank = await serve(answering(204))
    const fresh = createCallHost({ sandbox: true, networks: [] })
    expect((await fresh(`http://127.0.0.1:${bank.port}/`, call())).status).toBe(204)
    expect(proxy.seen.connections).toBe(0)
  })

  test('does not read an answer without end', async () => {
    let closed = () => {}
    const wasClosed = new Promise<void>((done) => {
      closed = done
    })
    const bank = await serve((request, response) => {
      request.resume()
      response.on('close', closed)
      response.writeHead(200)
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      }
      response.on('drain', pour)
      pour()
    })
    expect((await callHost(`http://127.0.0.1:${bank.port}/`, call())).status).toBe(200)
    await wasClosed
  })

  test('ends with the time limit when nothing is answered', async () => {
    const bank = await serve((request) => request.resume())
    const soon = { ...call(), signal: AbortSignal.timeout(50) }
    await expect(callHost(`http://127.0.0.1:${bank.port}/`, soon)).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('ends with the time limit when the name is not resolved', async () => {
    const silent = createCallHost({ sandbox: true, networks: [], resolve: () => new Promise(() => {}) })
    const soon = { ...call(), signal: AbortSignal.timeout(50) }
    await expect(silent('http://bank.example/', soon)).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('keeps its connection for later calls, and makes another when the host has closed it', async () => {
    const known = new Set<Socket>()
    let cut = 0
    const bank = await serve((request, response) => {
      if (cut === 0 && known.has(request.socket)) {
        cut += 1
        request.socket.destroy()
        return
      }
      known.add(request.socket)
      answering(204)(request, response)
    })
    // An answer is known a moment before its connection is free again: not each call finds it so.
    for (let n = 0; n < 30; n += 1) expect((await callHost(`http://127.0.0.1:${bank.port}/`, call())).status).toBe(204)
    expect(cut).toBe(1)
    expect(bank.seen.connections).toBeLessThan(30)
  })
})
