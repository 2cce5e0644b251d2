import { Hono } from 'hono'
import { path, request } from '../contract/create-link.ts'
import type { Deps } from '../deps.ts'
import { isOpen } from '../domain/action.ts'
import type { Env } from '../http/env.ts'
import { ownAction } from '../http/own-action.ts'
import { readBody } from '../http/read-body.ts'
import { freshLink } from '../moves/fresh-link.ts'
import { personQuota } from '../moves/person-limit.ts'
import { Refusal } from '../refusal.ts'

/** A fresh link for a host that sends its own mail, or once more by ours. The older ones die. */
export const createLink = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const action = await ownAction(c, deps)
    const { deliver } = await readBody(c, request)
    if (!isOpen(action.state)) throw new Refusal('action-ended')
    if (deliver === 'email' && action.email === null) throw new Refusal('email-required')
    const quota = deliver === 'email' ? personQuota(deps, action, 'mails') : undefined
    const link = await freshLink(deps, action, deliver === 'email')
    await deps.store.replaceLink(action.id, link.row, deps.now(), { jobs: link.jobs, quota })
    deps.wake()
    return c.json(link.answer, 201)
  })
