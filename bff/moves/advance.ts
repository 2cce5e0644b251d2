import type { Deps } from '../deps.ts'
import { type Action, type Event, isOpen, move } from '../domain/action.ts'
import type { Attempt } from '../domain/decide.ts'
import { base64url } from '../domain/hash.ts'
import type { NewEvent } from '../domain/host-event.ts'
import { externalActionId } from '../domain/secrets.ts'
import { retentionOf } from '../hosts.ts'
import { Cause, Refusal } from '../refusal.ts'
import type { Job } from '../store/jobs.ts'
import type { Quota } from './person-limit.ts'

/** How long after a person starts until the first look at Sumsub, in milliseconds. Hints come sooner. */
const firstLookAfterMs = 5_000

/** Someone else moved the action between our read and our write: read again. More often than this is a fault. */
const tries = 8

/**
 * Applies one event to an action: read, move, and in one transaction write it with its audit row, receipt and
 * the work that follows. Gives the action after the event, or undefined when the event changes nothing here; only what
 * it changes counts against the quota.
 */
export const advance = async (
  deps: Deps,
  actionId: string,
  event: Event,
  quota?: Quota,
): Promise<Action | undefined> => {
  for (let left = tries; left > 0; left--) {
    const action = await deps.store.readAction(actionId)
    if (!action) throw new Refusal('not-found')
    const atMs = deps.now()
    const change = move(action, event, atMs)
    if (!change) return undefined
    const after: Action = { ...action, ...change, version: action.version + 1 }
    const consequences = isOpen(after.state)
      ? await whileOpen(deps, after, event, atMs)
      : await atTheEnd(deps, after, event, atMs)
    const moved = await deps.store.moveAction(action, change, { event: event.type, atMs, ...consequences, quota })
    if (!moved) continue
    const { hostId, kind, state, decision } = moved
    deps.log('action-moved', { actionId, hostId, kind, state, decision: decision ?? undefined, what: event.type })
    deps.changes.announce(actionId)
    deps.wake()
    return moved
  }
  throw new Refusal('store-unavailable', { cause: new Cause(`action ${actionId} kept changing`), retryAfterSeconds: 1 })
}

const whileOpen = async (deps: Deps, action: Action, event: Event, atMs: number) => {
  if (event.type !== 'approved-by-person' && event.type !== 'started-by-host') return {}
  // Funds have no frame to look after: their own job asks and answers.
  const jobs: Job[] =
    action.kind === 'source-of-funds'
      ? []
      : [{ kind: 'read-upstream', actionId: action.id, dueAtMs: atMs + firstLookAfterMs }]
  return { attempt: await newAttempt(deps, action, atMs), jobs }
}

/** A new try is a new external id at Sumsub: an older answer can never be taken for it. */
const newAttempt = async (deps: Deps, action: Action, startedAtMs: number): Promise<Attempt> => {
  const nonce = base64url(deps.randomBytes(32))
  return {
    externalActionId: await externalActionId(action.digest, nonce),
    actionId: action.id,
    number: action.attempt,
    nonce,
    levelName: levelOf(deps, action),
    sumsubActionId: null,
    startedAtMs,
  }
}

const levelOf = ({ config }: Deps, { kind }: Action): string => {
  // Sumsub checks funds without any level.
  if (kind === 'source-of-funds') return ''
  const level = config.levels[kind]
  if (!level) throw new Refusal('kind-not-supported')
  return level
}

/** The receipt is signed with the decision and kept: it never changes, whatever becomes of keys. */
const atTheEnd = async (deps: Deps, action: Action, event: Event, atMs: number) => {
  const attempt = action.attempt > 0 ? await deps.store.readAttempt(action.id, action.attempt) : undefined
  const receipt = await deps.receipts.sign(action, attempt)
  const host = deps.config.hosts.find(({ id }) => id === action.hostId)
  // In the same transaction: whoever said that it was not them has said so of all, whatever happens next.
  const others: Job[] =
    event.type === 'refused' ? [{ kind: 'refuse-others', actionId: action.id, dueAtMs: atMs, priority: 0 }] : []
  const { displayMs } = retentionOf(deps.config.hosts, action.hostId)
  const later: Job[] = [...others, { kind: 'forget', actionId: action.id, dueAtMs: atMs + displayMs, priority: 2 }]
  if (!host?.callbackUrl) return { receipt, jobs: later }
  const told = ended(action, event, `msg_${base64url(deps.randomBytes(18))}`, atMs)
  const tellHost: Job = { kind: 'tell-host', actionId: action.id, about: told.id, dueAtMs: atMs }
  return { receipt, told, jobs: [...later, tellHost] }
}

/** Ids, decision and digest: nothing in it says who the person is or what it was about. */
const ended = (action: Action, event: Event, eventId: string, atMs: number): NewEvent => {
  const { id, hostId, state, decision, digest, version } = action
  // A press that came too late is not what ended it: time is.
  const reason = state === 'expired' ? 'time-is-up' : event.type
  return {
    id: eventId,
    actionId: id,
    hostId,
    body: JSON.stringify({
      type: 'action.ended',
      timestamp: new Date(atMs).toISOString(),
      data: { id, state, decision, reason, digest, version },
    }),
  }
}
