import { createAdaptorServer } from '@hono/node-server'
import type { createApp } from '../app.ts'

/** What slow or hostile clients may take: Node's own defaults are 60 s, 300 s and no cap (security.md D27). */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 30_000,
  maxHeaderSize: 16_384,
  connectionsCheckingInterval: 1_000,
}
const stopWithinMs = 10_000

/** Listens, and gives the way to stop: what is running ends, what waits is let go. */
export const serve = async (
  app: ReturnType<typeof createApp>,
  { port, address }: { port: number; address: string },
) => {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: limits })
  server.maxConnections = 25_000
  if ('maxHeadersCount' in server) server.maxHeadersCount = 64
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, address, () => listening())
  })
  return {
    stop: () =>
      new Promise<void>((stopped) => {
        const force = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), stopWithinMs)
        server.close(() => {
          clearTimeout(force)
          stopped()
        })
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}
