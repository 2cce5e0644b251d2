import { Hono } from 'hono'
import { path, query } from '../contract/read-host-action.ts'
import type { Deps } from '../deps.ts'
import { isOpen } from '../domain/action.ts'
import type { Env } from '../http/env.ts'
import { heldRead } from '../http/held.ts'
import { ownAction } from '../http/own-action.ts'
import { parseOr } from '../http/read-body.ts'
import { hostViewOf } from '../http/view.ts'

/** A host reads its action; with `waitMs` held until it has ended, or with `since` too until it has changed. */
export const readHostAction = (deps: Deps) =>
  new Hono<Env>().get(path, async (c) => {
    const { id } = await ownAction(c, deps)
    const { since, waitMs } = parseOr(query, c.req.query())
    const action = await heldRead(deps, {
      actionId: id,
      waitMs,
      isNews: ({ state, version }) => (since === undefined ? !isOpen(state) : version > since),
      signal: c.req.raw.signal,
    })
    return c.json(hostViewOf(action))
  })
