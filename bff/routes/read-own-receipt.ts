import { Hono } from 'hono'
import { path } from '../contract/read-own-receipt.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { requireSession } from '../http/session.ts'
import { Refusal } from '../refusal.ts'

/** The receipt of the session's own action: word for word what the host gets. */
export const readOwnReceipt = (deps: Deps) =>
  new Hono<Env>().get(path, async (c) => {
    const action = await deps.store.readAction((await requireSession(c, deps)).actionId)
    if (!action?.receipt) throw new Refusal('action-not-decided')
    return c.json({ receipt: action.receipt })
  })
