import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePorts } from '../free-ports.ts'
import { portsFromEnv } from './ports-from-env.ts'
import { requireFreePorts } from './require-free-ports.ts'

describe('the ports of the demo', () => {
  const server = createServer()
  let port = 0

  beforeEach(async () => {
    port = (await freePorts(1))[0] ?? 0
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  })
  afterEach(() => new Promise((closed) => server.close(closed)))

  test('one that is in use is named with the variable that moves it', async () => {
    await expect(requireFreePorts({ SMTP_PORT: port })).rejects.toThrow(
      new RegExp(`Port ${port} is in use.*SMTP_PORT=`),
    )
  })

  test('free ones are accepted', async () => {
    const [free = 0] = await freePorts(1)
    await expect(requireFreePorts({ PORT: free })).resolves.toBeUndefined()
  })

  test('are the fixed ones unless the environment moves them', () => {
    expect(portsFromEnv({ SMTP_PORT: '2525' }).ports).toEqual({
      bff: 4500,
      simulator: 4600,
      demoHost: 4700,
      smtp: 2525,
    })
    expect(() => portsFromEnv({ PORT: 'many' })).toThrow()
  })
})
