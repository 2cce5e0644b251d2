import * as v from 'valibot'
import type { CallHost, Deps } from '../deps.ts'
import type { HostEvent } from '../domain/host-event.ts'
import type { Claimed } from '../store/jobs.ts'
import { pauseMs } from './callback-schedule.ts'
import { signedHeaders } from './callback-signature.ts'
import { createHangingHosts } from './hanging-hosts.ts'
import type { Outcome, Run } from './outcome.ts'

const timeoutMs = 20_000
const done: Outcome = { againAtMs: null }

/**
 * Tells the host by Standard Webhooks 1.0: same id and content at every try, a fresh time and signature for each.
 * The receipt is not in it: the host fetches that, and verifies it.
 */
export const createTellHost = (): Run => {
  const hanging = createHangingHosts()

  return async (deps, job) => {
    const event = await eventOf(deps, job)
    if (!event || event.deliveredAtMs !== null) return done
    const { status, retryAfter, cause } = await hanging.ask(event.hostId, () => call(deps, event))
    const atMs = deps.now()
    const delivered = status >= 200 && status < 300
    const waitMs = delivered ? null : pauseMs({ tries: event.tries, status, retryAfter }, atMs)
    const given = waitMs === null ? 'given-up' : null
    await deps.store.recordTry(event.id, { status, atMs, end: delivered ? 'delivered' : given })
    const about = { actionId: event.actionId, hostId: event.hostId, status, tries: event.tries + 1 }
    deps.log('host-told', { ...about, cause })
    if (delivered) return done
    // An alarm: nobody tries any more by itself. 410 even says that nobody should.
    if (waitMs === null) deps.log('host-not-told', { ...about, what: status === 410 ? 'gone' : 'tries-used-up' })
    return { againAtMs: waitMs === null ? null : atMs + waitMs, failed: true }
  }
}

/** A failed connection is status 0, and so is an address that the host had when this was decided and has no more. */
const call = async (deps: Deps, { id, hostId, body }: HostEvent): ReturnType<CallHost> => {
  const host = deps.config.hosts.find((each) => each.id === hostId)
  if (!host?.callbackUrl) return { status: 0, retryAfter: null }
  return deps.callHost(host.callbackUrl, {
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'Countersign',
      ...(await signedHeaders(deps, host, { id, body, atMs: deps.now() })),
    },
    body,
    signal: AbortSignal.timeout(timeoutMs),
  })
}

const eventOf = async ({ store }: Deps, job: Claimed): Promise<HostEvent | undefined> => {
  const fromOlder = v.safeParse(olderPayload, job.payload)
  if (!fromOlder.success) return store.readEvent(job.key.split(':').at(-1) ?? '')
  const { id, body } = fromOlder.output
  const action = await store.readAction(job.actionId)
  if (!action) return undefined
  await store.keepEvent(
    { id, actionId: action.id, hostId: action.hostId, body: JSON.stringify(body) },
    action.endedAtMs ?? action.createdAtMs,
  )
  return store.readEvent(id)
}

/** Before there were events, the job itself carried what the host is told. */
const olderPayload = v.object({ id: v.string(), body: v.record(v.string(), v.unknown()) })
