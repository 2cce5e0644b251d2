import { Hono } from 'hono'
import { path } from '../contract/erase-person.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { forgetNow } from '../moves/forget-now.ts'

/** A host erases one of its persons: what is open is cancelled, and nothing is kept but the proof of what was decided. */
export const erasePerson = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const userId = c.req.param('id')
    let erased = 0
    for (const actionId of await deps.store.actionsToErase(c.var.host.id, userId))
      if (await forgetNow(deps, actionId)) erased += 1
    deps.log('person-erased', { hostId: c.var.host.id, count: erased })
    return c.json({ userId, erased })
  })
