import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { openapi } from '../openapi.ts'

/** The host API described, for machines; the page at `/docs` shows it to people. */
export const readOpenapi = ({ config }: Deps) => {
  // Made when it is first asked for: a process that starts has better things to do.
  let description: string | undefined
  return new Hono<Env>().get('/openapi.json', (c) => {
    description ??= JSON.stringify(openapi(config.publicUrl))
    return c.body(description, 200, { 'Content-Type': 'application/json' })
  })
}
