import type { Context } from 'hono'
import { shownActionHeader } from '../contract/action-view.ts'
import type { Deps } from '../deps.ts'
import { base64url } from '../domain/hash.ts'
import { storedHash } from '../domain/secrets.ts'
import { type Gone, idleMs, renewedUntilMs, type Session } from '../domain/session.ts'
import { Refusal } from '../refusal.ts'
import { dropSessionCookie, readSessionCookie } from './session-cookie.ts'

export const newSession = async ({ randomBytes, now, epoch }: Deps) => {
  const id = base64url(randomBytes(32))
  return { id, row: { idHash: await storedHash('session', id, epoch), expiresAtMs: now() + idleMs } }
}

/** This browser's session, or why it is none any more; undefined when it has never had one. */
const lookUp = async (c: Context, deps: Deps): Promise<Session | { gone: Gone } | undefined> => {
  const { store, now, epoch } = deps
  const id = readSessionCookie(c, deps)
  if (id === undefined) return undefined
  return (await store.findSession(await storedHash('session', id, epoch), now())) ?? { gone: 'over' }
}

/** This browser's session, if it has a live one. */
export const findSession = async (c: Context, deps: Deps): Promise<Session | undefined> => {
  const found = await lookUp(c, deps)
  return found && 'actionId' in found ? found : undefined
}

/** The same, refusing when there is none, or when the page that asks shows another action than the session's. */
export const requireSession = async (c: Context, deps: Deps): Promise<Session> => {
  const session = await lookUp(c, deps)
  if (session === undefined || 'gone' in session) throw goneRefusal(c, deps, session?.gone)
  const shown = c.req.header(shownActionHeader)
  if (shown !== undefined && shown !== session.actionId) throw new Refusal('other-action')
  c.set('actionId', session.actionId)
  const untilMs = renewedUntilMs(session, deps.now())
  if (untilMs !== undefined) await deps.store.extendSession(session.idHash, untilMs)
  return session
}

/** The same, for what only one screen at a time may do. */
export const requireHolder = async (c: Context, deps: Deps): Promise<Session> => {
  const session = await requireSession(c, deps)
  if (session.role === 'watcher') throw new Refusal('watching-only')
  return session
}

/**
 * What a session leaves behind goes with its time. One that another press has ended keeps its cookie: it says so as
 * often as it is asked, and by now the browser may hold the newer session's.
 */
const goneRefusal = (c: Context, deps: Deps, why: Gone | undefined): Refusal => {
  if (why === 'over') {
    dropSessionCookie(c, deps)
    clearCache(c)
  }
  return new Refusal(why === 'moved' ? 'session-moved' : 'session-missing')
}

/** Not "cookies": that would end the person's sessions on all of the host's sister domains. */
export const clearCache = (c: Context): void => c.header('Clear-Site-Data', '"cache"')
