import { Hono } from 'hono'
import { path, request } from '../contract/redeem-link.ts'
import type { Deps } from '../deps.ts'
import { storedHash } from '../domain/secrets.ts'
import type { Env } from '../http/env.ts'
import { readBody } from '../http/read-body.ts'
import { newSession, sessionActionId, setSessionCookie } from '../http/session.ts'
import { viewOf } from '../http/view.ts'
import { advance } from '../moves/advance.ts'
import { Refusal } from '../refusal.ts'

/** The press that spends the link. */
export const redeemLink = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const { code } = await readBody(c, request)
    const session = await newSession(deps)
    const redeemed = await deps.store.redeemLink(await storedHash('link', code), session.row, deps.now())
    if ('refusal' in redeemed) {
      // The same browser pressed again, or came back to the mail: it goes on where it was.
      const mine = await sessionActionId(c, deps)
      if (!mine || mine !== redeemed.actionId) throw new Refusal(redeemed.refusal)
      return c.json(viewOf(deps, await opened(deps, mine)))
    }
    setSessionCookie(c, session.id)
    return c.json(viewOf(deps, await opened(deps, redeemed.actionId)))
  })

/** Opened now, unless it was before. */
const opened = async (deps: Deps, actionId: string) => {
  const action = (await advance(deps, actionId, { type: 'opened' })) ?? (await deps.store.readAction(actionId))
  if (!action) throw new Refusal('session-missing')
  return action
}
