import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { ownAction } from '../http/own-action.ts'
import { hostViewOf } from '../http/view.ts'
import { hostAttempt } from '../moves/host-attempt.ts'

/** The host has uploaded what it has: Sumsub may check it. */
export const submitAction = (deps: Deps) =>
  new Hono<Env>().post('/v1/actions/:id/submit', async (c) => {
    const { sumsubActionId } = await hostAttempt(deps, await ownAction(c, deps))
    await deps.sumsub.submitAction(sumsubActionId)
    const action = await ownAction(c, deps)
    await deps.store.askFor([{ kind: 'read-upstream', actionId: action.id, dueAtMs: deps.now() }])
    deps.wake()
    return c.json(hostViewOf(action), 202)
  })
