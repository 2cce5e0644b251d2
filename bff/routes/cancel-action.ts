import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { ownAction } from '../http/own-action.ts'
import { hostViewOf } from '../http/view.ts'
import { advance } from '../moves/advance.ts'
import { Refusal } from '../refusal.ts'

/** The host withdraws. Twice is once; after another end it is refused, because final is final. */
export const cancelAction = (deps: Deps) =>
  new Hono<Env>().post('/v1/actions/:id/cancel', async (c) => {
    const { id } = await ownAction(c, deps)
    const cancelled = await advance(deps, id, { type: 'cancelled' })
    const action = cancelled ?? (await ownAction(c, deps))
    if (action.state !== 'cancelled') throw new Refusal('action-ended')
    return c.json(hostViewOf(action))
  })
