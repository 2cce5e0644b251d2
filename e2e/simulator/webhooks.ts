import type { Action } from './actions.ts'
import { notFound } from './errors.ts'
import { postWebhook, type WebhookTarget } from './post-webhook.ts'
import type { Timers } from './timers.ts'
import { type WebhookType, webhookPayload } from './webhook-payload.ts'

export type WebhookAttempt = { at: string; status: number | null; error: string | null }
export type Delivery = {
  id: string
  type: WebhookType
  applicantActionId: string
  externalApplicantActionId: string | null
  createdAt: string
  /** `held`: paused. `waiting`: until the next retry. `failed`: after the last one. `no-target`: nowhere to send it. */
  state: 'sending' | 'held' | 'waiting' | 'delivered' | 'failed' | 'no-target'
  nextAttemptAt: string | null
  attempts: WebhookAttempt[]
  body: string
}

/** Action webhooks: four retries, each counted from the attempt before (contract 4.5). */
const retryDelaysMs = [30_000, 30_000, 60_000, 300_000]

type Outgoing = { delivery: Delivery; retriesUsed: number; cancelRetry: (() => void) | null }

export type Webhooks = ReturnType<typeof createWebhooks>

export const createWebhooks = (world: {
  target: WebhookTarget | undefined
  sandbox: boolean
  fetch: typeof fetch
  timers: Timers
  now: () => number
}) => {
  const { target, timers, now } = world
  const outgoing: Outgoing[] = []
  const inFlight = new Set<Promise<void>>()
  let paused = false
  const instant = (ms = now()) => new Date(ms).toISOString()

  const attempt = async (item: Outgoing, to: WebhookTarget) => {
    const { delivery } = item
    delivery.state = 'sending'
    const at = instant()
    const result = await postWebhook(to, delivery.body, world)
    delivery.attempts.push({ at, ...result })
    const isSuccess = result.status !== null && result.status >= 200 && result.status < 300
    delivery.state = isSuccess ? 'delivered' : scheduleRetry(item)
    if (isSuccess) stopRetry(item)
  }

  const stopRetry = (item: Outgoing) => {
    item.cancelRetry?.()
    item.cancelRetry = null
    item.delivery.nextAttemptAt = null
  }

  const scheduleRetry = (item: Outgoing): 'waiting' | 'failed' => {
    // A failed resend leaves the schedule as it is.
    if (item.cancelRetry) return 'waiting'
    const delayMs = retryDelaysMs[item.retriesUsed++]
    if (delayMs === undefined) return 'failed'
    item.delivery.nextAttemptAt = instant(now() + delayMs)
    item.cancelRetry = timers.after(delayMs, () => {
      stopRetry(item)
      start(item)
    })
    return 'waiting'
  }

  const start = (item: Outgoing) => {
    if (!target || paused) {
      item.delivery.state = target ? 'held' : 'no-target'
      return
    }
    const sending = attempt(item, target).finally(() => inFlight.delete(sending))
    inFlight.add(sending)
  }

  return {
    send: (type: WebhookType, action: Action) => {
      const payload = webhookPayload(type, action, { nowMs: now(), sandbox: world.sandbox })
      const delivery: Delivery = {
        id: crypto.randomUUID(),
        type,
        applicantActionId: action.id,
        externalApplicantActionId: action.externalActionId,
        createdAt: instant(),
        state: 'held',
        nextAttemptAt: null,
        attempts: [],
        body: JSON.stringify(payload),
      }
      const item = { delivery, retriesUsed: 0, cancelRetry: null }
      outgoing.push(item)
      start(item)
    },
    list: () => outgoing.map((item) => structuredClone(item.delivery)),
    pause: () => {
      paused = true
    },
    resume: () => {
      paused = false
      for (const item of outgoing) if (item.delivery.state === 'held') start(item)
    },
    /** The same bytes once more, as when somebody presses "resend" in the dashboard. */
    resend: (id: string) => {
      const item = outgoing.find(({ delivery }) => delivery.id === id)
      if (!item) throw notFound(`Webhook with id '${id}' not found`)
      start(item)
    },
    settled: async () => {
      while (inFlight.size > 0) await Promise.allSettled(inFlight)
    },
  }
}
