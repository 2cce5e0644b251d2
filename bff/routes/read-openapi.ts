import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { openapi } from '../openapi.ts'

/** The host API described, for machines; the page at `/docs` shows it to people. */
export const readOpenapi = ({ config }: Deps) => {
  const description = JSON.stringify(openapi(config.publicUrl))
  return new Hono<Env>().get('/openapi.json', (c) => c.body(description, 200, { 'Content-Type': 'application/json' }))
}
