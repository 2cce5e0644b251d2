import { once } from 'node:events'
import { createServer } from 'node:net'

const listen = async (port: number, address = '127.0.0.1') => {
  const server = createServer()
  server.listen(port, address)
  await once(server, 'listening')
  return server
}

const portOf = (server: ReturnType<typeof createServer>) => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}

/** Asked for all at once, so that the system does not give the same one twice. */
export const freePorts = async (count: number) => {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)))
  const ports = servers.map(portOf)
  for (const server of servers) server.close()
  return ports
}

/** `localhost` is one of the two: a port is free only if neither is taken. */
const loopback = ['127.0.0.1', '::1']

export const isPortFree = async (port: number) => {
  for (const address of loopback) {
    try {
      const server = await listen(port, address)
      server.close()
      await once(server, 'close')
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false
    }
  }
  return true
}
