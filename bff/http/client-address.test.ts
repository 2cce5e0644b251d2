import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { Deps } from '../deps.ts'
import { testConfig } from '../testing/harness.ts'
import { clientAddress, prefixOf } from './client-address.ts'

describe('clientAddress', () => {
  const seen = async (proxies: number, forwarded: string | undefined) => {
    const config = testConfig({ TRUSTED_PROXIES: String(proxies) })
    const deps = { config, peerOf: () => '10.0.0.9' } as Partial<Deps> as Deps
    const app = new Hono().get('/', (c) => c.text(clientAddress(c, deps) ?? 'none'))
    const headers = new Headers(forwarded === undefined ? [] : [['X-Forwarded-For', forwarded]])
    return (await app.request('/', { headers })).text()
  }

  test.each([
    [0, undefined, '10.0.0.9'],
    [0, '6.6.6.6', '10.0.0.9'],
    [1, undefined, '10.0.0.9'],
    [1, '203.0.113.7', '203.0.113.7'],
    [1, '6.6.6.6, 203.0.113.7', '203.0.113.7'],
    [2, '6.6.6.6, 203.0.113.7, 10.0.0.1', '203.0.113.7'],
    [2, '203.0.113.7,10.0.0.1', '203.0.113.7'],
  ])('behind %d proxies of ours, with X-Forwarded-For: %s, it is %s', async (proxies, forwarded, expected) => {
    expect(await seen(proxies, forwarded)).toBe(expected)
  })
})

describe('prefixOf', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['127.0.0.1', null],
    ['::1', null],
    ['::ffff:127.0.0.1', null],
    ['no address', null],
    [undefined, null],
  ])('%s stands for %s', (address, expected) => {
    expect(prefixOf(address)).toBe(expected)
  })
})
