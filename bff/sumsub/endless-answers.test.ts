import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { Refusal } from '../refusal.ts'
import { unlimited } from '../testing/unlimited.ts'
import { createSumsub } from './client.ts'
import { type Call, createSend, type Outside } from './send.ts'

const actionId = '69566a40c4e1d2703f8b9a15'
const megabyte = 1_048_576
const maxBodyBytes = megabyte
const chunkBytes = 65_536

const outside = (fetch: Outside['fetch'], baseUrl = 'http://simulator.test'): Outside => ({
  ...unlimited,
  baseUrl,
  appToken: 'sbx:simulator.private',
  secretKey: 'simulator-secret-key',
  fetch,
  now: Date.now,
  log: () => {},
})
const clientOf = (fetch: Outside['fetch'], baseUrl?: string) =>
  createSumsub({
    ...outside(fetch, baseUrl),
    frameOrigin: 'http://simulator.test',
    sandbox: true,
    webhook: { secret: 'simulator-webhook-secret', algorithm: 'HMAC_SHA256_HEX' },
  })

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )
const get: Call = {
  name: 'read-action',
  method: 'GET',
  target: `/resources/applicantActions/${actionId}/one`,
  deadlineMs: 60,
}
const post: Call = { ...get, method: 'POST' }

/** A body of that length that counts what is taken of it, and knows when nobody wants more. */
const countedBody = (bytes: number) => {
  const count = { pulled: 0, cancelled: false }
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      count.pulled += chunkBytes
      controller.enqueue(new Uint8Array(chunkBytes).fill(32))
      if (count.pulled >= bytes) controller.close()
    },
    cancel: () => {
      count.cancelled = true
    },
  })
  return { count, stream }
}

/** One byte a turn, without an end; breaks off with the signal of its request, as the body of a true fetch does. */
const dripping = (signal: AbortSignal | null | undefined) => {
  const count = { pulled: 0 }
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason), { once: true }),
    pull: async (controller) => {
      await new Promise((turn) => setImmediate(turn))
      if (signal?.aborted) return
      count.pulled += 1
      controller.enqueue(Uint8Array.of(32))
    },
  })
  return { count, stream }
}

// The pause before a repeated GET is drawn; none is needed here.
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterAll(() => {
  vi.restoreAllMocks()
})

describe('an answer that is too long', () => {
  test.each([2, 50])('%i MB are given up at the cap, and the rest is not fetched', async (length) => {
    const bodies: ReturnType<typeof countedBody>[] = []
    const sumsub = clientOf(async () => {
      const body = countedBody(length * megabyte)
      bodies.push(body)
      return new Response(body.stream)
    })
    const calls = [
      sumsub.mintAccessToken({ userId: 'u', levelName: 'l', externalActionId: 'e', ttlSeconds: 60 }),
      sumsub.readAction(actionId),
      sumsub.listActions('64c1f0a2b7d3e94a5c0b1e21'),
      sumsub.submitAction(actionId),
      sumsub.listCurrencies(),
    ]
    expect(await Promise.all(calls.map(codeOf))).toEqual(calls.map(() => 'sumsub-unavailable'))
    expect(bodies.length).toBeGreaterThanOrEqual(calls.length)
    for (const { count } of bodies) {
      expect(count.cancelled).toBe(true)
      expect(count.pulled).toBeGreaterThan(maxBodyBytes)
      expect(count.pulled).toBeLessThanOrEqual(maxBodyBytes + 3 * chunkBytes)
    }
  })

  test('as an error, too', async () => {
    const { stream, count } = countedBody(50 * megabyte)
    const sumsub = clientOf(async () => new Response(stream, { status: 409 }))
    expect(await codeOf(sumsub.submitAction(actionId))).toBe('sumsub-unavailable')
    expect(count.cancelled).toBe(true)
  })

  test('a picture of 50 MB passes through: fetched as it is read, and no further', async () => {
    const { stream, count } = countedBody(50 * megabyte)
    const sumsub = clientOf(async () => new Response(stream, { headers: { 'content-type': 'image/png' } }))
    const picture = await sumsub.readImage(actionId, '1930457780', 'original')
    expect(count.pulled).toBeLessThanOrEqual(2 * chunkBytes)
    const reader = picture?.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(count).toEqual({ pulled: expect.toSatisfy((pulled) => pulled <= 3 * chunkBytes), cancelled: true })
  })
})

describe('an answer that takes too long', () => {
  test.each([get, post])('a slow drip ends with the deadline: $method', async (call) => {
    const drips: ReturnType<typeof dripping>[] = []
    const { send } = createSend(
      outside(async (_, init) => {
        const drip = dripping(init?.signal)
        drips.push(drip)
        return new Response(drip.stream)
      }),
    )
    expect(await codeOf(send(call))).toBe('sumsub-unavailable')
    // The deadline is for all tries together, so there is no second one after it.
    expect(drips).toHaveLength(1)
    const pulled = drips[0]?.count.pulled
    expect(pulled).toBeGreaterThan(0)
    await new Promise((turn) => setImmediate(turn))
    await new Promise((turn) => setImmediate(turn))
    expect(drips[0]?.count.pulled).toBe(pulled)
  })

  test('a picture that drips breaks off in the hands of its reader', async () => {
    const { sendForBytes } = createSend(outside(async (_, init) => new Response(dripping(init?.signal).stream)))
    const picture = await sendForBytes(get)
    await expect(picture?.arrayBuffer()).rejects.toThrow(/timeout/i)
  })

  test('no answer at all', async () => {
    const { send } = createSend(
      outside(
        (_, init) =>
          new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))),
      ),
    )
    expect(await codeOf(send(get))).toBe('sumsub-unavailable')
  })

  test('a body that breaks is asked for again where that is safe', async () => {
    let asked = 0
    const { send } = createSend(
      outside(async () => {
        asked += 1
        const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) })
        return asked === 1 ? new Response(broken) : Response.json({ id: actionId })
      }),
    )
    expect(await codeOf(send({ ...post, deadlineMs: 4_000 }))).toBe('sumsub-unavailable')
    asked = 0
    expect((await send({ ...get, deadlineMs: 4_000 })).json).toEqual({ id: actionId })
    expect(asked).toBe(2)
  })
})

describe('over a real connection', () => {
  const servers: ReturnType<typeof createServer>[] = []
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    }
  })
  const serve = async (listener: RequestListener) => {
    const server = createServer(listener)
    servers.push(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
    return `http://127.0.0.1:${address.port}`
  }

  test.each([301, 302, 303, 307, 308])(
    'a redirect (%i) is not followed: nobody else sees our headers',
    async (status) => {
      let reached = 0
      const elsewhere = await serve((_, response) => {
        reached += 1
        response.end('{"id":"x"}')
      })
      const url = await serve((_, response) => response.writeHead(status, { location: elsewhere }).end('{}'))
      const sumsub = clientOf(fetch, url)
      expect(await codeOf(sumsub.readAction(actionId))).toBe('sumsub-unavailable')
      expect(await codeOf(sumsub.submitAction(actionId))).toBe('sumsub-unavailable')
      expect(await codeOf(sumsub.readImage(actionId, '1', 'original'))).toBe('sumsub-unavailable')
      expect(reached).toBe(0)
    },
  )

  test('50 MB that were packed into 50 kB are counted unpacked', async () => {
    const packed = gzipSync(new Uint8Array(50 * megabyte).fill(32), { level: 1 })
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed))
    expect(await codeOf(clientOf(fetch, url).submitAction(actionId))).toBe('sumsub-unavailable')
  })

  test('a connection that breaks in the middle of an answer', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"id":')
      response.socket?.destroy()
    })
    expect(await codeOf(clientOf(fetch, url).submitAction(actionId))).toBe('sumsub-unavailable')
  })
})
