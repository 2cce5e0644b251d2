import { Hono } from 'hono'
import { path, request } from '../contract/refuse.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { readBody } from '../http/read-body.ts'
import { requireSession } from '../http/session.ts'
import { showAction } from '../http/view.ts'
import { advance } from '../moves/advance.ts'
import { Refusal } from '../refusal.ts'

/** "This was not me": the action ends, and its host is told. */
export const refuse = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const session = await requireSession(c, deps)
    await readBody(c, request)
    const refused = await advance(deps, session.actionId, { type: 'refused' })
    const action = refused ?? (await deps.store.readAction(session.actionId))
    if (action?.state !== 'refused') throw new Refusal('action-ended')
    return showAction(c, deps, action, session)
  })
