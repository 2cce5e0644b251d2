import { describe, expect, test } from 'vitest'
import { testConfig } from '../../testing/harness.ts'
import { addressRule } from '../public-addresses.ts'
import { lookAtHosts } from './look-at-hosts.ts'
import { reach } from './reach.ts'
import { tcp, web } from './testing/loopback.ts'

describe('the way to a server', () => {
  test('that answers is free', async () => {
    expect(await reach(new URL(await web((_, to) => to.end())))).toBeNull()
  })

  test('ends at a name that is not there', async () => {
    expect(await reach(new URL('https://nowhere.invalid/'))).toMatchObject({
      saw: expect.stringMatching(/^DNS: .*nowhere/),
    })
  })

  test('ends at a port where nobody listens', async () => {
    expect(await reach(new URL('http://localhost:1/'))).toMatchObject({
      saw: 'TCP: localhost:1 takes no connection (ECONNREFUSED)',
      todo: expect.stringContaining('Nothing listens'),
    })
  })

  test.each<[string, Parameters<typeof tcp>[0]]>([
    ['a firewall that hangs up when it sees the name', (socket) => socket.once('data', () => socket.destroy())],
    [
      'a server that speaks no TLS',
      (socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    ],
  ])('ends in TLS at %s', async (_, taken) => {
    expect(await reach(new URL(`https://localhost:${await tcp(taken)}/`))).toMatchObject({
      saw: expect.stringMatching(/^TLS: localhost accepts, and then TLS does not come about/),
    })
  })

  test('ends at an address that may not be called', async () => {
    const mayConnect = addressRule({ withLoopback: false, networks: [] })
    expect(await reach(new URL('https://127.0.0.1/'), mayConnect)).toMatchObject({
      todo: expect.stringContaining('CALLBACK_NETWORKS'),
    })
  })
})

test('each host is connected to, and told nothing', async () => {
  let requests = 0
  const bank = await web((_, to) => {
    requests += 1
    to.end()
  })
  const host = (id: string, callbackUrl?: string) => ({ id, name: id, keys: [`key-of-${id}`], callbackUrl })
  const hosts = [host('one', `${bank}/hook?token=abc`), host('two', 'http://localhost:1/hook'), host('three')]
  const found = await lookAtHosts(testConfig({}, { hosts }))
  expect(found.map(({ level, saw }) => `${level} ${saw}`)).toEqual([
    `ok one: ${new URL(bank).host} accepts, without TLS`,
    'FAIL two: TCP: localhost:1 takes no connection (ECONNREFUSED)',
    'ok three has no callbackUrl, and has to read its actions',
  ])
  expect(requests).toBe(0)
})
