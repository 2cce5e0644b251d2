import { Hono } from 'hono'
import { path, request, type WebsdkLink } from '../contract/mint-websdk-link.ts'
import type { Deps } from '../deps.ts'
import type { Action } from '../domain/action.ts'
import type { Env } from '../http/env.ts'
import { readBody } from '../http/read-body.ts'
import { requireSession } from '../http/session.ts'
import { runningAttempt } from '../running-attempt.ts'

/** Sumsub's hosted page for the session's attempt: another device, or a browser that cannot embed. */
export const mintWebsdkLink = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const actionId = await requireSession(c, deps)
    await readBody(c, request)
    return c.json(await hostedLink(deps, actionId))
  })

/** Lives as long as the action, at the most: after its end no answer counts. */
export const hostedLink = async (deps: Deps, actionId: string): Promise<WebsdkLink> => {
  const { action, attempt } = await runningAttempt(deps, actionId)
  const ttlSeconds = secondsLeft(action, deps.now())
  const url = await deps.sumsub.mintWebsdkLink({
    userId: action.userId,
    levelName: attempt.levelName,
    externalActionId: attempt.externalActionId,
    ttlSeconds,
    returnUrl: `${deps.config.publicUrl}/return`,
  })
  return { url, expiresAt: new Date(deps.now() + ttlSeconds * 1000).toISOString() }
}

const secondsLeft = (action: Action, nowMs: number) => Math.max(1, Math.floor((action.expiresAtMs - nowMs) / 1000))
