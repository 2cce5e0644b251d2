import { Hono } from 'hono'
import { path } from '../contract/read-action.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { requireSession } from '../http/session.ts'
import { showAction } from '../http/view.ts'
import { Refusal } from '../refusal.ts'

/** What this browser's session is about. */
export const readAction = (deps: Deps) =>
  new Hono<Env>().get(path, async (c) => {
    const session = await requireSession(c, deps)
    const action = await deps.store.readAction(session.actionId)
    if (!action) throw new Refusal('session-missing')
    return showAction(c, deps, action, session)
  })
