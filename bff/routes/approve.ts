import { Hono } from 'hono'
import { path, request } from '../contract/approve.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { readBody } from '../http/read-body.ts'
import { requireSession } from '../http/session.ts'
import { viewOf } from '../http/view.ts'
import { startAttempt } from '../moves/start-attempt.ts'

/** The person wants the check. Pressed twice, it still starts one attempt. */
export const approve = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const actionId = await requireSession(c, deps)
    const { consentVersion } = await readBody(c, request)
    return c.json(viewOf(deps, await startAttempt(deps, actionId, consentVersion ?? null)))
  })
