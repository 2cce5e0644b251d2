import { Hono } from 'hono'
import { path, request } from '../contract/take-back.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { readBody } from '../http/read-body.ts'
import { requireSession } from '../http/session.ts'
import { showAction } from '../http/view.ts'
import { Refusal } from '../refusal.ts'

/** The other device is of no use, or its battery is empty: it goes on here again. */
export const takeBack = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const asks = await requireSession(c, deps)
    await readBody(c, request)
    await deps.store.takeBack(asks, deps.now())
    deps.changes.announce(asks.actionId)
    // It may have changed nothing here, or the other screen was quick to take it back: what is answered is what is true.
    const session = await requireSession(c, deps)
    const action = await deps.store.readAction(session.actionId)
    if (!action) throw new Refusal('session-missing')
    return showAction(c, deps, action, session)
  })
