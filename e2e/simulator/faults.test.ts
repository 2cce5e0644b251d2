import { describe, expect, test } from 'vitest'
import { ConnectionReset } from './faults.ts'
import { annId, harness } from './testing/harness.ts'

const path = `/resources/applicants/${annId}/one`

describe('faults', () => {
  test('a status, as often as asked for, then the truth again', async () => {
    const { control, signed } = harness()
    control.addFault({ method: 'GET', path, times: 2, status: 503 })
    const statuses = [await signed('GET', path), await signed('GET', path), await signed('GET', path)]
    expect(statuses.map(({ status }) => status)).toEqual([503, 503, 200])
  })
  test('touches no other method and no other path', async () => {
    const { control, signed } = harness()
    control.addFault({ method: 'POST', path, status: 503 })
    control.addFault({ method: 'GET', path: `${path}more`, status: 503 })
    expect((await signed('GET', path)).status).toBe(200)
  })
  test('a path that ends in * stands for all that begins so, and * for any method', async () => {
    const { control, signed } = harness()
    control.addFault({ method: '*', path: '/resources/applicants/*', status: 500, body: { odd: true } })
    expect(await signed('GET', `${path}?query=1`)).toMatchObject({ status: 500, json: { odd: true } })
  })
  test('the given body, word for word', async () => {
    const { control, signed } = harness()
    control.addFault({ method: 'GET', path, status: 200, body: 'upstream says hello' })
    expect(await signed('GET', path)).toMatchObject({ status: 200, text: 'upstream says hello' })
  })
  test('rate-limit: 429 in the shape of an error, without Retry-After', async () => {
    const { control, signed } = harness()
    control.addFault({ method: 'GET', path, kind: 'rate-limit' })
    const answer = await signed('GET', path)
    expect(answer).toMatchObject({ status: 429, json: { code: 429 } })
    expect(answer.headers.has('retry-after')).toBe(false)
  })
  test('html: what a proxy says', async () => {
    const { control, signed } = harness()
    control.addFault({ method: 'GET', path, kind: 'html' })
    const answer = await signed('GET', path)
    expect(answer.status).toBe(502)
    expect(answer.text).toMatch(/^<html>/)
  })
  test('truncated-json: the true answer, cut in half', async () => {
    const { control, signed, signedRequest, simulator } = harness()
    const whole = await signed('GET', path)
    control.addFault({ method: 'GET', path, kind: 'truncated-json' })
    const half = await (await simulator.fetch(await signedRequest('GET', path))).text()
    expect(half.length).toBe(Math.ceil(whole.text.length / 2))
    expect(whole.text.startsWith(half)).toBe(true)
  })

  const createTarget = '/resources/applicants?levelName=basic-kyc'
  const create = { json: { externalUserId: 'new' } }
  test('reset: the connection breaks, and nothing happened', async () => {
    const { control, signed } = harness()
    control.addFault({ method: 'POST', path: '/resources/applicants', kind: 'reset' })
    await expect(signed('POST', createTarget, create)).rejects.toThrow(ConnectionReset)
    expect((await signed('POST', createTarget, create)).status).toBe(201)
  })
  test('reset-after: the connection breaks, and it was done all the same', async () => {
    const { control, signed } = harness()
    control.addFault({ method: 'POST', path: '/resources/applicants', kind: 'reset-after' })
    await expect(signed('POST', createTarget, create)).rejects.toThrow(ConnectionReset)
    expect((await signed('POST', createTarget, create)).status).toBe(409)
  })
  test('timeout: silence until the caller gives up', async () => {
    const { control, simulator, signedRequest } = harness()
    control.addFault({ method: 'GET', path, kind: 'timeout' })
    const caller = new AbortController()
    const answer = simulator.fetch(new Request(await signedRequest('GET', path), { signal: caller.signal }))
    expect(await Promise.race([answer, Promise.resolve('nothing yet')])).toBe('nothing yet')
    caller.abort()
    await expect(answer).rejects.toThrow(ConnectionReset)
  })
  test('delayMs alone: late, but right', async () => {
    const { control, clock, signed } = harness()
    control.addFault({ method: 'GET', path, delayMs: 3_000 })
    const answer = signed('GET', path)
    await expect.poll(clock.waiting).toBe(1)
    await clock.turn(3_000)
    expect((await answer).status).toBe(200)
  })
  test('the control itself is never touched', async () => {
    const { control, send } = harness()
    control.addFault({ method: '*', path: '/*', status: 503, times: 9 })
    expect((await send('GET', '/_sim/requests')).status).toBe(200)
  })
})
