import { Webhook } from 'standardwebhooks'
import { beforeEach, describe, expect, test } from 'vitest'
import { demoCredentials } from '../demo-credentials.ts'
import { receiveCallback } from './receive-callback.ts'

const body = JSON.stringify({ type: 'action.ended', timestamp: '2026-01-01T00:00:00Z', data: { id: 'action-1' } })

describe('POST /callbacks/countersign', () => {
  let told: string[]
  let app: ReturnType<typeof receiveCallback>

  const signed = (id = 'msg_1', at = new Date()) => ({
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(demoCredentials.callbackSecret).sign(id, at, body),
  })
  const post = async (headers: Record<string, string>, sent = body) =>
    (await app.request('/callbacks/countersign', { method: 'POST', headers, body: sent })).status

  beforeEach(() => {
    told = []
    app = receiveCallback(demoCredentials.callbackSecret, (id) => told.push(id))
  })

  test('204 and the order is settled', async () => {
    expect(await post(signed())).toBe(204)
    expect(told).toEqual(['action-1'])
  })

  test('204 again for a repeated message, which settles nothing twice', async () => {
    await post(signed())
    expect(await post(signed())).toBe(204)
    expect(told).toEqual(['action-1'])
  })

  test('401 for each changed byte', async () => {
    for (let at = 0; at < body.length; at += 1) {
      expect(await post(signed(), `${body.slice(0, at)}~${body.slice(at + 1)}`)).toBe(401)
    }
    expect(told).toEqual([])
  })

  test('401 for a message of an hour ago', async () => {
    expect(await post(signed('msg_1', new Date(Date.now() - 3_600_000)))).toBe(401)
  })

  test('401 without a signature', async () => {
    expect(await post({})).toBe(401)
  })

  test('what was accepted can be read as it came', async () => {
    await post(signed())
    await post({}, 'forged')
    const { callbacks } = await (await app.request('/callbacks')).json()
    expect(callbacks).toHaveLength(1)
    expect(callbacks[0]).toMatchObject({ body, headers: { 'webhook-id': 'msg_1' } })
  })
})
