import { type Context, Hono } from 'hono'
import { path, request } from '../contract/resend-link.ts'
import type { Deps } from '../deps.ts'
import { isOpen } from '../domain/action.ts'
import { maskedMail } from '../domain/masked.ts'
import type { Env } from '../http/env.ts'
import { countMiss } from '../http/limits.ts'
import { linkHash } from '../http/link-hash.ts'
import { readBody } from '../http/read-body.ts'
import { requireSession } from '../http/session.ts'
import { freshLink } from '../moves/fresh-link.ts'
import { personQuota } from '../moves/person-limit.ts'
import { Refusal } from '../refusal.ts'

/** Links of one action, the first included, and the pause between two: nobody's mailbox is flooded. */
const limit = { links: 5, pauseMs: 30_000 }

/** A fresh link to the stored address, never to one that the request names. */
export const resendLink = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const { code } = await readBody(c, request)
    const actionId = code ? await actionOfCode(c, deps, code) : (await requireSession(c, deps)).actionId
    const action = actionId && (await deps.store.readAction(actionId))
    if (!action && code) await countMiss(c, deps)
    if (!action) throw new Refusal(code ? 'link-not-valid' : 'session-missing')
    if (!isOpen(action.state)) throw new Refusal('action-ended')
    if (action.email === null) throw new Refusal('resend-no-address')
    const link = await freshLink(deps, action, true)
    const quota = personQuota(deps, action, 'mails', 'resend-limit')
    const refused = await deps.store.replaceLink(action.id, link.row, deps.now(), { jobs: link.jobs, limit, quota })
    if (refused) throw new Refusal('resend-limit', retryAfter(refused.waitMs))
    deps.wake()
    return c.json({ sentTo: maskedMail(action.email) })
  })

const actionOfCode = async (c: Context, deps: Deps, code: string) =>
  (await deps.store.findLink(await linkHash(c, deps, code)))?.actionId

const retryAfter = (waitMs: number | null) => (waitMs === null ? {} : { retryAfterSeconds: Math.ceil(waitMs / 1000) })
