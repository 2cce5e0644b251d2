import { expect, test } from 'vitest'
import { createHangingHosts } from './hanging-hosts.ts'

const timedOut = () => Promise.reject(new DOMException('too slow', 'TimeoutError'))
const refused = () => Promise.reject(new Error('ECONNREFUSED'))
const answered = async () => ({ status: 204, retryAfter: null })
const nothing = { status: 0, retryAfter: null }

/** A call that goes on until it is told to end. */
const running = () => {
  let end = (_answer: { status: number; retryAfter: null }) => {}
  const call = () =>
    new Promise<{ status: number; retryAfter: null }>((done) => {
      end = done
    })
  return { call, end: () => end({ status: 204, retryAfter: null }) }
}

test('a host that hangs is asked one thing at a time until it answers, and no other host waits for it', async () => {
  const hosts = createHangingHosts()
  expect(await hosts.ask('slow', timedOut)).toMatchObject(nothing)
  const first = running()
  const asking = hosts.ask('slow', first.call)
  let calls = 0
  const counted = () => {
    calls += 1
    return answered()
  }
  expect(await hosts.ask('slow', counted)).toEqual(nothing)
  expect(calls).toBe(0)
  expect(await hosts.ask('quick', counted)).toEqual({ status: 204, retryAfter: null })
  first.end()
  expect((await asking).status).toBe(204)
  expect(
    (await Promise.all([hosts.ask('slow', counted), hosts.ask('slow', counted)])).map(({ status }) => status),
  ).toEqual([204, 204])
})

test('a host that refuses at once holds up nobody, and is asked each time', async () => {
  const hosts = createHangingHosts()
  expect(await Promise.all([hosts.ask('down', refused), hosts.ask('down', refused)])).toMatchObject([nothing, nothing])
  expect(await hosts.ask('down', answered)).toMatchObject({ status: 204 })
})
