import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPostgres } from '../../e2e/stack/postgres-cluster.ts'
import { listen } from './postgres-listen.ts'
import { changesChannel } from './transaction.ts'

let cluster: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  cluster = await startPostgres({ durable: false })
}, 60_000)
afterAll(() => cluster.stop(), 60_000)

/** A way to the database that can swallow what is sent on it, and tells neither end. */
const relayTo = async (target: URL) => {
  const arrived: Socket[] = []
  const fromClient: string[] = []
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [[near, far] as const, [far, near] as const])
      from
        .on('data', (bytes) => void (silent.has(near) || to.write(bytes)))
        .on('error', () => undefined)
        .on('close', () => to.destroy())
    near.on('data', (bytes) => {
      fromClient.push(bytes.toString('latin1'))
      server.emit('heard')
    })
    arrived.push(near)
  })
  const silent = new Set<Socket>()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(target)
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    arrived,
    silence: () => {
      for (const each of arrived) silent.add(each)
    },
    /** Until the client has asked so often whether anybody is there. */
    questions: async (count: number) => {
      while (fromClient.filter((text) => text.includes('select 1')).length < count) await once(server, 'heard')
    },
    close: () => {
      server.close()
      for (const each of arrived) each.destroy()
    },
  }
}

const setup = async (questions: { everyMs: number; withinMs: number }) => {
  const url = await cluster.createDatabase()
  const relay = await relayTo(new URL(url))
  const other = new pg.Client({ connectionString: url })
  await other.connect()
  const heard = Promise.withResolvers<string>()
  const looks = { waiting: Promise.withResolvers<void>() }
  const ear = listen({ url: relay.url, heard: heard.resolve, deaf: () => looks.waiting.resolve(), questions })
  await ear.start()
  return {
    relay,
    heard: heard.promise,
    /** The next time that everybody should look. */
    nextLook: () => {
      looks.waiting = Promise.withResolvers()
      return looks.waiting.promise
    },
    announce: () => other.query(`select pg_notify('${changesChannel}', 'an-action')`),
    close: async () => {
      await ear.stop()
      await other.end()
      relay.close()
    },
  }
}

describe('listen', () => {
  test('a connection that says nothing any more is lost: everybody looks, and a new one hears', async () => {
    const { relay, nextLook, heard, announce, close } = await setup({ everyMs: 20, withinMs: 500 })
    const [first] = relay.arrived
    const left = first && once(first, 'close')
    const look = nextLook()
    relay.silence()
    await left
    await look
    // Looks go on until the new connection listens; the last one comes with it.
    for (let done = false; !done; ) {
      const again = nextLook()
      await announce()
      done = await Promise.race([heard.then(() => true), again.then(() => false)])
    }
    expect(await heard).toBe('an-action')
    await close()
  })

  test('one that answers is kept', async () => {
    const { relay, heard, announce, close } = await setup({ everyMs: 5, withinMs: 5_000 })
    await relay.questions(5)
    await announce()
    expect(await heard).toBe('an-action')
    expect(relay.arrived).toHaveLength(1)
    await close()
  })
})
