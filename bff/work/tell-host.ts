import * as v from 'valibot'
import type { Deps } from '../deps.ts'
import { base64, hmac } from '../domain/hash.ts'
import type { Claimed } from '../store/jobs.ts'
import type { Outcome } from './outcome.ts'

/** As it was decided: a delivery is never computed anew. */
const message = v.object({ id: v.string(), body: v.record(v.string(), v.unknown()) })

const seconds = 1000
const minutes = 60 * seconds
const hours = 60 * minutes
/** The pause after each failed try: security.md D12. In milliseconds. */
const scheduleMs = [
  5 * seconds,
  5 * minutes,
  30 * minutes,
  2 * hours,
  5 * hours,
  10 * hours,
  14 * hours,
  20 * hours,
  24 * hours,
]
const timeoutMs = 20 * seconds

/**
 * Tells the host by Standard Webhooks 1.0: same id and content at every try, a fresh time and signature for each.
 * The receipt is not in it: the host fetches that, and verifies it.
 */
export const tellHost = async (deps: Deps, job: Claimed): Promise<Outcome> => {
  const { id, body } = v.parse(message, job.payload)
  const action = await deps.store.readAction(job.actionId)
  const host = deps.config.hosts.find((each) => each.id === action?.hostId)
  // A host without a callback address reads its actions itself; one that had one when we began is not forgotten.
  if (!host?.callbackUrl || !host.callbackSecret)
    return job.tries === 0 ? { againAtMs: null } : afterFailure(deps, job, 0)
  const text = JSON.stringify(body)
  const timestamp = Math.floor(deps.now() / 1000)
  const status = await deps
    .fetch(host.callbackUrl, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': `v1,${await signature(host.callbackSecret, `${id}.${timestamp}.${text}`)}`,
      },
      body: text,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    .then((response) => response.body?.cancel().then(() => response.status) ?? response.status)
    .catch(() => 0)
  deps.log('host-told', { actionId: job.actionId, hostId: host.id, status, tries: job.tries + 1 })
  if (status >= 200 && status < 300) return { againAtMs: null }
  return afterFailure(deps, job, status)
}

const signature = async (secret: string, signed: string): Promise<string> => {
  const key = Uint8Array.from(atob(secret.slice('whsec_'.length)), (char) => char.charCodeAt(0))
  return base64(await hmac('SHA-256', key, signed))
}

/** 410 means that the host wants no more of it; after the last pause it stays to be read, and is not lost. */
const afterFailure = (deps: Deps, job: Claimed, status: number): Outcome => {
  const pauseMs = scheduleMs[job.tries]
  if (status === 410 || pauseMs === undefined) {
    deps.log('host-not-told', { actionId: job.actionId, status, tries: job.tries + 1 })
    return { againAtMs: null, failed: true }
  }
  return { againAtMs: deps.now() + pauseMs * (0.9 + Math.random() / 5), failed: true }
}
