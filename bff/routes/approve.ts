import { Hono } from 'hono'
import { path, request } from '../contract/approve.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { readBody } from '../http/read-body.ts'
import { requireHolder } from '../http/session.ts'
import { showAction } from '../http/view.ts'
import { startAttempt } from '../moves/start-attempt.ts'

/** The person wants the check. Pressed twice, it still starts one attempt. */
export const approve = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const session = await requireHolder(c, deps)
    const { consentVersion } = await readBody(c, request)
    return showAction(c, deps, await startAttempt(deps, session.actionId, consentVersion ?? null), session)
  })
