import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { ownAction } from '../http/own-action.ts'
import { hostedLink } from '../moves/hosted-link.ts'
import { Refusal } from '../refusal.ts'

/** For a host: Sumsub's hosted page of an attempt that the person has said yes to. It shows no operation. */
export const createWebsdkLink = (deps: Deps) =>
  new Hono<Env>().post('/v1/actions/:id/websdk-link', async (c) => {
    const action = await ownAction(c, deps)
    // Nobody has seen the operation yet: a check now would approve something unseen.
    if (action.state === 'created' || action.state === 'opened') throw new Refusal('action-not-decided')
    return c.json(await hostedLink(deps, action.id), 201)
  })
