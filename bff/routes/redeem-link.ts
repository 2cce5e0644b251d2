import { type Context, Hono } from 'hono'
import { path, request } from '../contract/redeem-link.ts'
import type { Deps } from '../deps.ts'
import { matchCode } from '../domain/secrets.ts'
import type { Session } from '../domain/session.ts'
import type { Env } from '../http/env.ts'
import { countMiss } from '../http/limits.ts'
import { linkHash } from '../http/link-hash.ts'
import { readBody } from '../http/read-body.ts'
import { findSession, newSession } from '../http/session.ts'
import { setSessionCookie } from '../http/session-cookie.ts'
import { showAction } from '../http/view.ts'
import { advance } from '../moves/advance.ts'
import { Refusal } from '../refusal.ts'

type Screen = Pick<Session, 'actionId' | 'role' | 'matchCode'>

/** The press that spends the link, or a second one that moves it here. */
export const redeemLink = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const { code, takeOver } = await readBody(c, request)
    const screen = await screenOf(c, deps, code, takeOver)
    c.set('actionId', screen.actionId)
    // Another screen may have lost its part: it is told at once.
    deps.changes.announce(screen.actionId)
    return showAction(c, deps, await opened(deps, screen.actionId), screen)
  })

const screenOf = async (c: Context<Env>, deps: Deps, code: string, takeOver: boolean): Promise<Screen> => {
  const codeHash = await linkHash(c, deps, code)
  const session = await newSession(deps)
  const row = { ...session.row, matchCode: await matchCode(code) }
  const redeemed = await deps.store.redeemLink(codeHash, row, deps.now())
  if ('refusal' in redeemed) {
    // The same browser pressed again, or came back to the mail: it goes on where it was.
    const mine = await findSession(c, deps)
    if (mine?.actionId === redeemed.actionId && (mine.role === 'holder' || !takeOver)) return mine
    const moved = takeOver && (await deps.store.takeOver(codeHash, row, deps.now()))
    if (!moved) {
      await countMiss(c, deps)
      throw new Refusal(redeemed.refusal)
    }
    setSessionCookie(c, deps, session.id)
    return { ...moved, role: 'holder', matchCode: null }
  }
  setSessionCookie(c, deps, session.id)
  return { ...redeemed, role: 'holder' }
}

/** Opened now, unless it was before. */
const opened = async (deps: Deps, actionId: string) => {
  const action = (await advance(deps, actionId, { type: 'opened' })) ?? (await deps.store.readAction(actionId))
  if (!action) throw new Refusal('session-missing')
  return action
}
