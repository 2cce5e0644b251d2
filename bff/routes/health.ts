import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { createReadiness } from '../readiness.ts'

/** `/livez`: the process answers, and how promptly. `/readyz`: it can also do its work now, or why not. */
export const health = (deps: Deps) => {
  const readiness = createReadiness(deps)
  return new Hono<Env>()
    .get('/livez', (c) => c.json({ ok: true, loopLagMs: deps.loopLagMs() }))
    .get('/readyz', async (c) => {
      const { ok, reasons } = await readiness()
      if (!ok) c.header('Retry-After', '1')
      return c.json({ ok, reasons }, ok ? 200 : 503)
    })
}
