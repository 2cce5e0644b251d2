import { Hono } from 'hono'
import { path, request } from '../contract/other-device.ts'
import type { Deps } from '../deps.ts'
import { isOpen } from '../domain/action.ts'
import { matchCode } from '../domain/secrets.ts'
import type { Env } from '../http/env.ts'
import { readBody } from '../http/read-body.ts'
import { requireHolder } from '../http/session.ts'
import { handOverLink } from '../moves/fresh-link.ts'
import { Refusal } from '../refusal.ts'

/** As long as a code on a screen is of use. In milliseconds. */
const lifeMs = 10 * 60_000
/** Nobody needs more of one action. */
const limit = 30

/** A link for the camera of another device: the same action goes on there, and this screen looks on. */
export const otherDevice = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const { actionId } = await requireHolder(c, deps)
    await readBody(c, request)
    const action = await deps.store.readAction(actionId)
    if (!action || !isOpen(action.state)) throw new Refusal('action-ended')
    const expiresAtMs = Math.min(deps.now() + lifeMs, action.expiresAtMs)
    const { row, code, answer } = await handOverLink(deps, { ...action, expiresAtMs })
    if (!(await deps.store.handOver(actionId, row, deps.now(), limit))) throw new Refusal('too-many-requests')
    return c.json({ ...answer, matchCode: await matchCode(code) })
  })
