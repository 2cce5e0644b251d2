import { createServer, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'

/** What slow or hostile clients may take: Node's own defaults are 60 s, 300 s and no cap (security.md D27). */
export const limits = {
  headersTimeout: 5_000,
  // With the interval below: closed within 10 s.
  requestTimeout: 8_000,
  connectionsCheckingInterval: 1_000,
  // Longer than proxies keep an idle connection, so that it is they who close it and no request crosses the end.
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
  // Refused below, with our headers.
  requireHostHeader: false,
}
const maxHeaders = 64
const maxConnections = 25_000
const maxRequestsPerSocket = 10_000
/** Without a byte either way; longer than any read is held. In milliseconds. */
const silentMs = 60_000
const stopWithinMs = 9_000
const sweepEveryMs = 50

type Fetch = Parameters<typeof getRequestListener>[0]
type Options = {
  /** 0: any that is free. */
  port: number
  address: string
  headers: () => Record<string, string>
  /** For tests that cannot wait as long. */
  within?: Partial<typeof limits>
}

/** Listens, and gives the way to stop: what is running ends, what waits is let go. */
export const serve = async (fetch: Fetch, { port, address, headers, within }: Options) => {
  const bare = (status: number) => new Response(null, { status, headers: { ...headers(), Connection: 'close' } })
  const listener = getRequestListener(
    (request, env) => (hasTooManyHeaders(env.incoming) ? bare(431) : fetch(request, env)),
    // Not even an address could be made of it.
    { errorHandler: () => bare(400) },
  )
  const server = createServer({ ...limits, ...within }, listener)
  server.maxConnections = maxConnections
  server.maxRequestsPerSocket = maxRequestsPerSocket
  // Node leaves out what is over it without a word: one more than is allowed shows that there were too many.
  server.maxHeadersCount = maxHeaders + 1
  server.setTimeout(silentMs)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => answerBroken(error.code, socket, headers()))
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { ...headers(), Connection: 'close' }).end()
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, address, () => listening())
  })
  return {
    address: () => server.address(),
    stop: () =>
      new Promise<void>((stopped) => {
        const force = setTimeout(() => server.closeAllConnections(), stopWithinMs)
        // An answer that was on its way may have left its connection open for another request.
        const sweep = setInterval(() => server.closeIdleConnections(), sweepEveryMs)
        server.close(() => {
          clearTimeout(force)
          clearInterval(sweep)
          stopped()
        })
      }),
  }
}

const hasTooManyHeaders = (incoming: { rawHeaders: string[] }): boolean => incoming.rawHeaders.length > 2 * maxHeaders

const statusOf: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** What is no HTTP, or came too slowly, no handler ever sees: the answer is written to the socket itself. */
const answerBroken = (code = '', socket: Duplex, headers: Record<string, string>): void => {
  if (!socket.writable || code === 'ECONNRESET' || hasBegunToAnswer(socket)) {
    socket.destroy()
    return
  }
  const status = statusOf[code] ?? 400
  const lines = Object.entries({ ...headers, 'Content-Length': '0', Connection: 'close' })
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    () => socket.destroy(),
  )
}

/** As in Node's own handler, which has no other way to know: a second head in the midst of an answer would be part of it. */
const hasBegunToAnswer = (socket: Duplex): boolean => {
  const answering: unknown = Reflect.get(socket, '_httpMessage')
  return (
    typeof answering === 'object' && answering !== null && 'headersSent' in answering && answering.headersSent === true
  )
}
