import { Hono } from 'hono'
import * as v from 'valibot'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { parseOr } from '../http/read-body.ts'
import { hostViewOf } from '../http/view.ts'

const query = v.object({
  userId: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(100)),
    '50',
  ),
  cursor: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}\.[0-9a-f-]{36}$/))),
})

/** A host's actions, newest first. `nextCursor` is null on the last page. */
export const listActions = (deps: Deps) =>
  new Hono<Env>().get('/v1/actions', async (c) => {
    const { userId, limit, cursor } = parseOr(query, c.req.query())
    const [createdAtMs, id] = cursor?.split('.') ?? []
    const before = createdAtMs && id ? { createdAtMs: Number(createdAtMs), id } : undefined
    const found = await deps.store.listActions(c.var.host.id, { userId, limit: limit + 1, before })
    const page = found.slice(0, limit)
    const last = page.at(-1)
    const nextCursor = found.length > limit && last ? `${last.createdAtMs}.${last.id}` : null
    return c.json({ items: page.map(hostViewOf), nextCursor })
  })
