import { Hono } from 'hono'
import { path } from '../contract/read-receipt.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { ownAction } from '../http/own-action.ts'
import { Refusal } from '../refusal.ts'

/** The signed proof of an ended action, and the keys that it and callbacks verify with. */
export const readReceipt = (deps: Deps) =>
  new Hono<Env>()
    .get(path, async (c) => {
      const { receipt } = await ownAction(c, deps)
      if (!receipt) throw new Refusal('action-not-decided')
      return c.json({ receipt })
    })
    .get('/.well-known/jwks.json', (c) => {
      c.header('Cache-Control', 'public, max-age=300')
      return c.json(deps.receipts.jwks)
    })
    .get('/.well-known/webhook-keys.json', (c) => {
      c.header('Cache-Control', 'public, max-age=300')
      return c.json({ keys: deps.callbackKeys.published })
    })
