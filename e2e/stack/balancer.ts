import { connect, createServer, type Socket } from 'node:net'

/** How long an instance may take to accept; one that is frozen accepts in its kernel, and only its client finds out. */
const acceptWithinMs = 1_000

/**
 * What stands in front of several instances: takes turns by connection, and passes over those that do not accept.
 * Like any such machine it can lose what was on its way to an instance that dies.
 */
export const startBalancer = async (port: number, targets: readonly number[]) => {
  const open = new Set<Socket>()
  let turn = 0

  const keep = (socket: Socket) => {
    open.add(socket)
    socket.setNoDelay(true)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => open.delete(socket))
  }

  const join = (client: Socket, triesLeft: number): void => {
    const target = targets[turn++ % targets.length]
    if (target === undefined || triesLeft === 0 || client.destroyed) return void client.destroy()
    const instance = connect({ port: target, host: 'localhost' })
    const passOver = () => {
      instance.destroy()
      join(client, triesLeft - 1)
    }
    instance.setTimeout(acceptWithinMs, passOver)
    instance.once('error', passOver)
    instance.once('connect', () => {
      instance.setTimeout(0)
      instance.removeListener('error', passOver)
      keep(instance)
      client.pipe(instance).pipe(client)
      client.once('close', () => instance.destroy())
      instance.once('close', () => client.destroy())
    })
  }

  const server = createServer({ pauseOnConnect: false }, (client) => {
    keep(client)
    join(client, targets.length)
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, 'localhost', listening)
  })
  return {
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped())
        for (const socket of open) socket.destroy()
      }),
  }
}
