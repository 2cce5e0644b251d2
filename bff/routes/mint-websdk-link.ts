import { Hono } from 'hono'
import { path, request } from '../contract/mint-websdk-link.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { readBody } from '../http/read-body.ts'
import { requireHolder } from '../http/session.ts'
import { hostedLink } from '../moves/hosted-link.ts'

/** Sumsub's hosted page for the session's attempt: another device, or a browser that cannot embed. */
export const mintWebsdkLink = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const { actionId } = await requireHolder(c, deps)
    await readBody(c, request)
    return c.json(await hostedLink(deps, actionId))
  })
