import { Hono } from 'hono'
import { path, request } from '../contract/report-progress.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { readBody } from '../http/read-body.ts'
import { requireSession } from '../http/session.ts'

/** A page has little to say. One that says it on and on takes looks at Sumsub away from all others. */
const hints = { capacity: 3, perSecond: 0.2 }

/** What the frame said. It moves nothing: `submitted` and `returned` only mean that a look at Sumsub is worth it now. */
export const reportProgress = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const { actionId } = await requireSession(c, deps)
    const { event } = await readBody(c, request)
    const action = await deps.store.readAction(actionId)
    deps.log('progress', { actionId, kind: action?.kind, what: event })
    const isHint = event === 'submitted' || event === 'returned'
    if (isHint && (await deps.store.take(`hint:${actionId}`, hints, deps.now())) === 0) {
      await deps.store.askFor([{ kind: 'read-upstream', actionId, dueAtMs: deps.now(), priority: 0 }])
      deps.wake()
    }
    return c.body(null, 204)
  })
