import { Hono } from 'hono'
import { type CreateAction, path, request } from '../contract/create-action.ts'
import type { Deps } from '../deps.ts'
import { type Action, type Details, justAsked } from '../domain/action.ts'
import { base64url, sha256 } from '../domain/hash.ts'
import { canonicalJson, digestOf } from '../domain/operation.ts'
import type { Host } from '../hosts.ts'
import type { Env } from '../http/env.ts'
import { countAsk } from '../http/limits.ts'
import { readBody, refuseCardNumber } from '../http/read-body.ts'
import { hostViewOf } from '../http/view.ts'
import { createFindPerson } from '../moves/find-person.ts'
import { firstJobs } from '../moves/first-jobs.ts'
import { freshLink, shownLink } from '../moves/fresh-link.ts'
import { personQuota } from '../moves/person-limit.ts'
import { Refusal } from '../refusal.ts'

/** A host asks for a check. The person is looked up first, so that no mail goes out that can only disappoint. */
export const createAction = (deps: Deps) => {
  const findPerson = createFindPerson(deps)
  return new Hono<Env>().post(path, async (c) => {
    const idempotencyKey = keyOf(c.req.header('idempotency-key'))
    const asked = await readBody(c, request)
    refuseCardNumber(asked)
    const requestHash = base64url(await sha256(canonicalJson(asked)))
    const { host } = c.var

    const earlier = await sameAnswer(deps, host, idempotencyKey, requestHash)
    if (earlier) return c.json(earlier, 201)
    await countAsk(deps, host)

    const action = await actionOf(deps, findPerson, host, asked)
    const link = await freshLink(deps, action, action.email !== null)
    const created = await deps.store.createAction(action, {
      idempotencyKey,
      requestHash,
      link: link.row,
      jobs: [...link.jobs, ...firstJobs(action)],
      quota: action.email === null ? undefined : personQuota(deps, action, 'mails'),
    })
    // Another request with the same key was faster: its answer is this one's answer too.
    if (!created) return c.json(await sameAnswer(deps, host, idempotencyKey, requestHash), 201)
    c.set('actionId', action.id)
    deps.log('action-asked', { actionId: action.id, hostId: host.id, kind: action.kind, state: action.state })
    deps.wake()
    return c.json({ ...hostViewOf(action), link: link.answer }, 201)
  })
}

type FindPerson = ReturnType<typeof createFindPerson>

const keyOf = (header: string | undefined): string => {
  if (!header || !/^[\x21-\x7e]{1,255}$/.test(header)) throw new Refusal('idempotency-key-required')
  return header
}

/** The first answer once more: everything in it is immutable, or derived from what is. */
const sameAnswer = async (deps: Deps, host: Host, key: string, requestHash: string) => {
  const earlier = await deps.store.findByIdempotencyKey(host.id, key)
  if (!earlier) return undefined
  if (earlier.requestHash !== requestHash) throw new Refusal('idempotency-key-reused')
  const { action, firstLink } = earlier
  return { ...hostViewOf({ ...action, ...justAsked }), link: await firstLinkOnceMore(deps, action, firstLink) }
}

/** Its codes are not stored. Once the key that they were derived from is gone, a fresh link takes its place. */
const firstLinkOnceMore = async (
  deps: Deps,
  action: Action,
  link: { id: string; keyId: string | null; typedHash: string | null; expiresAtMs: number },
) => {
  const codes = await deps.linkKeys.codesOf(link)
  if (codes) return shownLink(deps, codes, link.expiresAtMs)
  const fresh = await freshLink(deps, action, false)
  await deps.store.replaceLink(action.id, fresh.row, deps.now(), { jobs: [] })
  return fresh.answer
}

const isRegistered = (host: Host, returnUrl: string): boolean => {
  const { protocol, origin, username, password } = new URL(returnUrl)
  return /^https?:$/.test(protocol) && !username && !password && host.returnOrigins.includes(origin)
}

const detailsOf = (asked: CreateAction, email: string | null | undefined): Details => {
  const { paymentMethod, requireSelfie, paymentSource, phone, questionnaires, sourceOfFunds } = asked
  const { name } = asked.user
  const details = { paymentMethod, requireSelfie, paymentSource, phone, questionnaires, sourceOfFunds, name }
  return asked.kind === 'email' && email ? { ...details, email } : details
}

const actionOf = async (deps: Deps, findPerson: FindPerson, host: Host, asked: CreateAction): Promise<Action> => {
  const mailed = asked.deliver === 'email' && asked.kind !== 'source-of-funds'
  if (asked.kind !== 'source-of-funds' && !deps.config.levels[asked.kind]) throw new Refusal('kind-not-supported')
  if (asked.returnUrl && !isRegistered(host, asked.returnUrl)) throw new Refusal('return-url-not-registered')
  const person = await findPerson(asked.user.id)
  if (!person) throw new Refusal('person-unknown')
  if (!person.approved) throw new Refusal('person-not-approved')
  const email = asked.user.email ?? person.email
  if ((mailed || asked.kind === 'email') && !email) throw new Refusal('email-required')
  const createdAtMs = deps.now()
  return {
    id: crypto.randomUUID(),
    hostId: host.id,
    kind: asked.kind,
    userId: asked.user.id,
    applicantId: person.applicantId,
    // Kept only when the host wants mail: an address that is not needed is not stored.
    email: mailed ? email : null,
    locale: asked.user.locale ?? null,
    operation: asked.operation,
    digest: await digestOf(asked.operation),
    // In the one spelling that a browser follows.
    returnUrl: asked.returnUrl ? new URL(asked.returnUrl).href : null,
    details: detailsOf(asked, email),
    createdAtMs,
    expiresAtMs: createdAtMs + asked.expiresInSeconds * 1000,
    ...justAsked,
  }
}
