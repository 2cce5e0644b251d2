import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, request, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** Listens on a free port of loopback until the test is over. */
export const listening = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}

export const web = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer)
  onTestFinished(() => server.closeAllConnections())
  return `http://localhost:${await listening(server)}`
}

/** A server that speaks no HTTP. */
export const tcp = (taken: (socket: Socket) => void): Promise<number> =>
  listening(createTcpServer((socket) => taken(socket.on('error', () => socket.destroy()))))

export type Change = (response: IncomingMessage, to: ServerResponse, path: string) => void

/** Hands on what it gets, with Host as it came, and lets `change` write the answer's head. */
export const proxyTo = (
  target: () => string,
  change: Change,
  headers: Record<string, string> = {},
): RequestListener => {
  return (incoming, to) => {
    const onward = request(new URL(incoming.url ?? '/', target()), {
      method: incoming.method ?? 'GET',
      headers: { ...incoming.headers, ...headers },
    })
    onward.once('error', () => to.writeHead(502).end())
    onward.once('response', (response) => {
      change(response, to, incoming.url ?? '/')
      if (to.writableEnded) response.resume()
      else response.pipe(to)
    })
    incoming.pipe(onward)
  }
}

/** The head of an answer as pairs, for a change to write it anew. */
export const head = ({ rawHeaders }: IncomingMessage): [string, string][] =>
  rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? '']] : []))
