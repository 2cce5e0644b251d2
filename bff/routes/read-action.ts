import { Hono } from 'hono'
import { path } from '../contract/read-action.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { requireSession } from '../http/session.ts'
import { viewOf } from '../http/view.ts'
import { Refusal } from '../refusal.ts'

/** What this browser's session is about. */
export const readAction = (deps: Deps) =>
  new Hono<Env>().get(path, async (c) => {
    const action = await deps.store.readAction(await requireSession(c, deps))
    if (!action) throw new Refusal('session-missing')
    return c.json(viewOf(deps, action))
  })
