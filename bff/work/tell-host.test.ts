import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { callbackSecret, type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  // The verifying library compares with the wall clock.
  h = await harness({ startMs: Date.now() })
})
afterEach(() => h.close())

const cancelled = async () => {
  const { id } = await ask(h)
  await h.host('POST', `/v1/actions/${id}/cancel`)
  await h.pass(0)
  return id
}

describe('tell-host', () => {
  test('the callback verifies with standardwebhooks, and with no byte changed', async () => {
    const id = await cancelled()
    const [{ headers, body } = { headers: new Headers(), body: '' }] = h.callbacks
    const webhook = new Webhook(callbackSecret)
    expect(webhook.verify(body, Object.fromEntries(headers))).toMatchObject({
      type: 'action.ended',
      data: { id, state: 'cancelled', decision: 'cancelled' },
    })
    expect(() => webhook.verify(body.replace('cancelled', 'approved'), Object.fromEntries(headers))).toThrow()
  })

  test('a host that is down is told again, by the same id and content', async () => {
    h.bank.status = 503
    await cancelled()
    await h.pass(6_000)
    h.bank.status = 204
    await h.pass(6 * 60_000)
    await h.pass(48 * 3_600_000)
    expect(h.callbacks).toHaveLength(3)
    expect(new Set(h.callbacks.map(({ headers }) => headers.get('webhook-id'))).size).toBe(1)
    expect(new Set(h.callbacks.map(({ body }) => body)).size).toBe(1)
  })

  test.each([301, 410])('%i is no success', async (status) => {
    h.bank.status = status
    await cancelled()
    await h.pass(6_000)
    expect(h.callbacks).toHaveLength(status === 410 ? 1 : 2)
  })
})
