import { Hono } from 'hono'
import { Webhook } from 'standardwebhooks'
import * as v from 'valibot'

const maxKept = 200
const signedHeaders = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const

const callback = v.object({ type: v.string(), timestamp: v.string(), data: v.object({ id: v.string() }) })

type Kept = { receivedAt: string; headers: Record<string, string>; body: string }

/** `onEnded` gets the id of the action that ended. It is told once for each message, however often that is delivered. */
export const receiveCallback = (secret: string, onEnded: (actionId: string) => void) => {
  const webhook = new Webhook(secret)
  const kept: Kept[] = []

  const verify = (headers: Record<string, string>, body: string) => {
    try {
      return v.parse(callback, webhook.verify(body, headers))
    } catch {
      return undefined
    }
  }

  return new Hono()
    .post('/callbacks/countersign', async (c) => {
      // The signature is over the bytes as they came: parsing and writing them again would change them.
      const body = await c.req.text()
      const headers = Object.fromEntries(signedHeaders.map((name) => [name, c.req.header(name) ?? '']))
      const message = verify(headers, body)
      if (!message) return c.json({ message: 'The signature is not valid.' }, 401)
      const isRepeated = kept.some((earlier) => earlier.headers['webhook-id'] === headers['webhook-id'])
      kept.push({ receivedAt: new Date().toISOString(), headers, body })
      if (kept.length > maxKept) kept.shift()
      if (message.type === 'action.ended' && !isRepeated) onEnded(message.data.id)
      return c.body(null, 204)
    })
    .get('/callbacks', (c) => c.json({ callbacks: kept }))
}
