import { Hono } from 'hono'
import { type AccessToken, path, request } from '../contract/mint-access-token.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { readBody } from '../http/read-body.ts'
import { requireHolder } from '../http/session.ts'
import { runningAttempt } from '../moves/running-attempt.ts'
import { Refusal } from '../refusal.ts'

/** A token for the session's person, level and attempt. Its expiry handler is this same call. */
export const mintAccessToken = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const { actionId } = await requireHolder(c, deps)
    const { attemptsLeft } = await readBody(c, request)
    const { action, attempt } = await runningAttempt(deps, actionId, { mayBegin: attemptsLeft === undefined })
    if (attemptsLeft !== undefined && attemptsLeft !== action.attemptsLeft) throw new Refusal('action-ended')
    const token = await deps.sumsub.mintAccessToken({
      userId: action.userId,
      levelName: attempt.levelName,
      externalActionId: attempt.externalActionId,
      ttlSeconds: deps.config.accessTokenTtlSeconds,
      sinceMs: attempt.startedAtMs,
    })
    return c.json({ token, frameOrigin: deps.config.sumsub.frameOrigin } satisfies AccessToken)
  })
