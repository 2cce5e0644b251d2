import type { Context, MiddlewareHandler } from 'hono'
import type { Action } from './actions.ts'
import { ApiError } from './errors.ts'
import { permissionFor } from './permissions.ts'
import { type AppCredentials, requireSignature } from './require-signature.ts'
import type { Caller, SimulatorEnv, World } from './world.ts'

/** What the SDK's frame may call with its access token. Everything else is for servers. */
const frameOnly = /^\/resources\/sdk\//
const frameToo =
  /^\/resources\/applicantActions\/[^/]+\/(images(\/[^/]+)?|review\/status\/pending|questionnaires|identifierConfirmation\/.+)$/
/** A link's code is all that its holder has, and is exchanged for a token here. */
const withoutCaller = /^\/resources\/sdk\/links\/[^/]+$/

export const authenticate =
  (world: World, credentials: AppCredentials[], limitRate: (method: string) => void): MiddlewareHandler<SimulatorEnv> =>
  async (c, next) => {
    const accessToken = c.req.header('x-access-token')
    const isFrame = frameOnly.test(c.req.path) || (accessToken !== undefined && frameToo.test(c.req.path))
    if (withoutCaller.test(c.req.path)) return next()
    if (isFrame) c.set('caller', { by: 'frame', token: world.tokens.use(accessToken ?? '') })
    else {
      const { permissions } = await requireSignature(c, credentials, world.now())
      limitRate(c.req.method)
      const needed = permissionFor(c.req.method, c.req.path)
      if (needed && permissions && !permissions.includes(needed))
        throw new ApiError(403, `App token lacks the permission '${needed}'`)
      c.set('caller', { by: 'app' })
    }
    await next()
  }

export const frameToken = (c: Context<SimulatorEnv>) => {
  const caller = c.get('caller')
  if (caller.by !== 'frame') throw new ApiError(403, 'Access token required')
  return caller.token
}

/** A frame sees the one action that its token is bound to; a server sees all. */
export const requireAccess = (caller: Caller, action: Action) => {
  if (caller.by === 'app') return
  const { externalUserId, externalActionId } = caller.token
  if (action.applicant.externalUserId !== externalUserId || action.externalActionId !== externalActionId)
    throw new ApiError(403, 'Access token belongs to another applicant action')
}
