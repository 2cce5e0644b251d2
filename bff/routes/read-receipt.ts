import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { ownAction } from '../http/own-action.ts'
import { Refusal } from '../refusal.ts'

/** The signed proof of an ended action, and the keys that it verifies with. */
export const readReceipt = (deps: Deps) =>
  new Hono<Env>()
    .get('/v1/actions/:id/receipt', async (c) => {
      const { receipt } = await ownAction(c, deps)
      if (!receipt) throw new Refusal('action-not-decided')
      return c.json({ receipt })
    })
    .get('/.well-known/jwks.json', (c) => {
      c.header('Cache-Control', 'public, max-age=300')
      return c.json(deps.receipts.jwks)
    })
