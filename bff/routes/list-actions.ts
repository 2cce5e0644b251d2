import { Hono } from 'hono'
import { path, query } from '../contract/list-actions.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { parseOr } from '../http/read-body.ts'
import { hostViewOf } from '../http/view.ts'

/** A host's actions, newest first. `nextCursor` is null on the last page. */
export const listActions = (deps: Deps) =>
  new Hono<Env>().get(path, async (c) => {
    const { userId, limit, cursor } = parseOr(query, c.req.query())
    const [createdAtMs, id] = cursor?.split('.') ?? []
    const before = createdAtMs && id ? { createdAtMs: Number(createdAtMs), id } : undefined
    const found = await deps.store.listActions(c.var.host.id, { userId, limit: limit + 1, before })
    const page = found.slice(0, limit)
    const last = page.at(-1)
    const nextCursor = found.length > limit && last ? `${last.createdAtMs}.${last.id}` : null
    return c.json({ items: page.map(hostViewOf), nextCursor })
  })
