import { once } from 'node:events'
import { createServer } from 'node:net'

const listen = async (port: number) => {
  const server = createServer()
  server.listen(port, '127.0.0.1')
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

export const isPortFree = async (port: number) => {
  try {
    const server = await listen(port)
    server.close()
    await once(server, 'close')
    return true
  } catch {
    return false
  }
}
