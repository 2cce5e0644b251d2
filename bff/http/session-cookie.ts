import type { Context } from 'hono'
import type { Deps } from '../deps.ts'
import { reviewGraceMs } from '../domain/action.ts'

/**
 * The prefix makes browsers insist on Secure, path `/`, no Domain, and on HttpOnly: no script and no sister domain
 * can plant it. Strict still reaches us, since the page asks by its own fetch. security.md D05.
 */
const guarded = { name: '__Host-Http-sid', attributes: 'Secure; HttpOnly; SameSite=Strict' }

/**
 * WebKit takes `http://localhost` for unsafe and keeps no Secure cookie of it, so the demo would lose its visitors at
 * their first press. Only for WebKit, and never in live mode, which takes no `PUBLIC_URL` but https.
 */
const plain = { name: 'sid-of-plain-http', attributes: 'HttpOnly; SameSite=Strict' }

/**
 * Longer than any action is open. The cookie is set by the press that makes the session and never again: an answer to
 * an older page that was under way meanwhile can so never put an older session in the place of a newer one.
 */
const lifeMs = 24 * 3_600_000 + reviewGraceMs

const cookieFor = (c: Context, { config }: Deps) => {
  const agent = c.req.header('user-agent') ?? ''
  const isWebKit = /AppleWebKit\//.test(agent) && !/Chrom(?:e|ium)\//.test(agent)
  return isWebKit && config.publicUrl.startsWith('http:') ? plain : guarded
}

/** The session id that this browser sent, if it has the shape of one. */
export const readSessionCookie = (c: Context, deps: Deps): string | undefined => {
  const { name } = cookieFor(c, deps)
  const [, id] = (c.req.header('cookie') ?? '').match(`(?:^|;\\s*)${name}=([A-Za-z0-9_-]{43})(?:;|$)`) ?? []
  return id
}

export const setSessionCookie = (c: Context, deps: Deps, id: string): void => write(c, deps, id, lifeMs)
export const dropSessionCookie = (c: Context, deps: Deps): void => write(c, deps, '', 0)

const write = (c: Context, deps: Deps, value: string, ms: number): void => {
  const { name, attributes } = cookieFor(c, deps)
  c.header('Set-Cookie', `${name}=${value}; Path=/; Max-Age=${ms / 1000}; ${attributes}`)
}
