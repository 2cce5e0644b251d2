import type { Context } from 'hono'
import { shownActionHeader } from '../contract/action-view.ts'
import type { Deps } from '../deps.ts'
import { base64url } from '../domain/hash.ts'
import { storedHash } from '../domain/secrets.ts'
import { Refusal } from '../refusal.ts'

/**
 * The prefix makes browsers insist on Secure, path `/`, no Domain, and on HttpOnly: no script and no sister domain
 * can plant it. Strict still reaches us, since the page asks by its own fetch. security.md D05.
 */
const cookie = '__Host-Http-sid'

/** Absolute life of a session. In milliseconds. */
export const sessionLifeMs = 30 * 60_000

export const newSession = async ({ randomBytes, now }: Deps) => {
  const id = base64url(randomBytes(32))
  return { id, row: { idHash: await storedHash('session', id), expiresAtMs: now() + sessionLifeMs } }
}

export const setSessionCookie = (c: Context, id: string): void => {
  const maxAge = Math.floor(sessionLifeMs / 1000)
  c.header('Set-Cookie', `${cookie}=${id}; Path=/; Max-Age=${maxAge}; Secure; HttpOnly; SameSite=Strict`)
}

/** The action of this browser's session; undefined when it has none. */
export const sessionActionId = async (c: Context, { store, now }: Deps): Promise<string | undefined> => {
  const [, id] = (c.req.header('cookie') ?? '').match(/(?:^|;\s*)__Host-Http-sid=([A-Za-z0-9_-]{43})(?:;|$)/) ?? []
  return id && store.findSession(await storedHash('session', id), now())
}

/** The same, refusing when there is none, or when the page that asks shows another action than the session's. */
export const requireSession = async (c: Context, deps: Deps): Promise<string> => {
  const actionId = await sessionActionId(c, deps)
  if (!actionId) throw new Refusal('session-missing')
  const shown = c.req.header(shownActionHeader)
  if (shown !== undefined && shown !== actionId) throw new Refusal('other-action')
  return actionId
}
