import { Hono } from 'hono'
import { path, query } from '../contract/list-events.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { eventViewOf } from '../http/event-view.ts'
import { parseOr } from '../http/read-body.ts'

/** What a host was told and what it has not taken yet, newest first: callbacks are for speed, this is for certainty. */
export const listEvents = (deps: Deps) =>
  new Hono<Env>().get(path, async (c) => {
    const { status, limit, cursor } = parseOr(query, c.req.query())
    const [createdAtMs, id] = cursor?.split('.') ?? []
    const before = createdAtMs && id ? { createdAtMs: Number(createdAtMs), id } : undefined
    const found = await deps.store.listEvents(c.var.host.id, { status, limit: limit + 1, before })
    const page = found.slice(0, limit)
    const last = page.at(-1)
    const nextCursor = found.length > limit && last ? `${last.createdAtMs}.${last.id}` : null
    return c.json({ items: page.map(eventViewOf), nextCursor })
  })
