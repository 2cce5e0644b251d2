import { Hono } from 'hono'
import { path } from '../contract/read-timeline.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { ownAction } from '../http/own-action.ts'

/** What happened to an action, for its host to read or to keep. */
export const readTimeline = (deps: Deps) =>
  new Hono<Env>().get(path, async (c) => {
    const { id } = await ownAction(c, deps)
    const entries = await deps.store.readTimeline(id)
    return c.json({ items: entries.map(({ atMs, ...entry }) => ({ at: new Date(atMs).toISOString(), ...entry })) })
  })
