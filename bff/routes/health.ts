import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { Refusal } from '../refusal.ts'

/** `/livez`: the process answers. `/readyz`: it can also do its work, now. */
export const health = ({ store }: Deps) =>
  new Hono<Env>()
    .get('/livez', (c) => c.json({ ok: true }))
    .get('/readyz', async (c) => {
      try {
        await store.ping()
      } catch (cause) {
        throw new Refusal('store-unavailable', { cause, retryAfterSeconds: 1 })
      }
      return c.json({ ok: true })
    })
