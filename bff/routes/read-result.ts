import { Hono } from 'hono'
import { path, query } from '../contract/read-result.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { heldRead } from '../http/held.ts'
import { parseOr } from '../http/read-body.ts'
import { requireSession } from '../http/session.ts'
import { viewOf } from '../http/view.ts'

/** The held read: answers the moment the action changes, or when the time is up. */
export const readResult = (deps: Deps) =>
  new Hono<Env>().get(path, async (c) => {
    const { actionId } = await requireSession(c, deps)
    const { since, waitMs } = parseOr(query, c.req.query())
    const action = await heldRead(deps, {
      actionId,
      waitMs,
      isNews: ({ version }) => version > since,
      signal: c.req.raw.signal,
    })
    // Meanwhile the person may have gone on elsewhere, or handed the action on.
    return c.json(viewOf(deps, action, await requireSession(c, deps)))
  })
