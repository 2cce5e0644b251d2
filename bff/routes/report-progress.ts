import { Hono } from 'hono'
import { path, request } from '../contract/report-progress.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { readBody } from '../http/read-body.ts'
import { requireSession } from '../http/session.ts'

/** Between two looks that one browser may cause: Sumsub's limits are shared by everyone. In milliseconds. */
const pauseMs = 1_000
/** More browsers than this are not told apart: the oldest may then hint again a moment too soon. */
const maxRemembered = 10_000

/** What the frame said. It moves nothing: `submitted` and `returned` only mean that a look at Sumsub is worth it now. */
export const reportProgress = (deps: Deps) => {
  const lastLookMs = new Map<string, number>()

  const mayLook = (actionId: string): boolean => {
    const nowMs = deps.now()
    if (nowMs - (lastLookMs.get(actionId) ?? 0) < pauseMs) return false
    lastLookMs.delete(actionId)
    lastLookMs.set(actionId, nowMs)
    const [oldest] = lastLookMs.keys()
    if (lastLookMs.size > maxRemembered && oldest) lastLookMs.delete(oldest)
    return true
  }

  return new Hono<Env>().post(path, async (c) => {
    const { actionId } = await requireSession(c, deps)
    const { event } = await readBody(c, request)
    deps.log('progress', { actionId, what: event })
    if ((event === 'submitted' || event === 'returned') && mayLook(actionId)) {
      await deps.store.askFor([{ kind: 'read-upstream', actionId, dueAtMs: deps.now() }])
      deps.wake()
    }
    return c.body(null, 204)
  })
}
