import { notFound } from './errors.ts'
import { postWebhook, type WebhookTarget } from './post-webhook.ts'
import type { Timers } from './timers.ts'
import { actionWebhookTypes, type WebhookEvent, type WebhookType, webhookPayload } from './webhook-payload.ts'

export type WebhookAttempt = { at: string; status: number | null; error: string | null }
export type Delivery = {
  id: string
  type: WebhookType
  /** Null when it is about a person, not about a check. */
  applicantActionId: string | null
  externalApplicantActionId: string | null
  createdAt: string
  /** `held`: paused. `waiting`: until the next retry. `failed`: after the last one. `no-target`: nowhere to send it. */
  state: 'sending' | 'held' | 'waiting' | 'delivered' | 'failed' | 'no-target'
  nextAttemptAt: string | null
  attempts: WebhookAttempt[]
  body: string
}

/** Four retries, each counted from the attempt before (contract 4.5). */
const actionRetryDelaysMs = [30_000, 30_000, 60_000, 300_000]
const otherRetryDelaysMs = [300_000, 3_600_000, 18_000_000, 64_800_000]
const retryDelaysMs = (type: WebhookType) =>
  actionWebhookTypes.some((one) => one === type) ? actionRetryDelaysMs : otherRetryDelaysMs

type Outgoing = {
  delivery: Delivery
  target: WebhookTarget | undefined
  retriesUsed: number
  cancelRetry: (() => void) | null
}

export type Webhooks = ReturnType<typeof createWebhooks>

export const createWebhooks = (world: {
  targetsOf: (type: WebhookType) => WebhookTarget[]
  sandbox: boolean
  fetch: typeof fetch
  timers: Timers
  now: () => number
}) => {
  const { targetsOf, timers, now } = world
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
    const delayMs = retryDelaysMs(item.delivery.type)[item.retriesUsed++]
    if (delayMs === undefined || item.target?.retries === false) return 'failed'
    item.delivery.nextAttemptAt = instant(now() + delayMs)
    item.cancelRetry = timers.after(delayMs, () => {
      stopRetry(item)
      start(item)
    })
    return 'waiting'
  }

  const start = (item: Outgoing) => {
    const { target } = item
    if (!target || paused) {
      item.delivery.state = target ? 'held' : 'no-target'
      return
    }
    const sending = attempt(item, target).finally(() => inFlight.delete(sending))
    inFlight.add(sending)
  }

  return {
    /** One delivery for each webhook that wants this type. */
    send: (type: WebhookType, event: WebhookEvent) => {
      const body = JSON.stringify(webhookPayload(type, event, { nowMs: now(), sandbox: world.sandbox }))
      const targets = targetsOf(type)
      for (const target of targets.length > 0 ? targets : [undefined]) {
        const delivery: Delivery = {
          id: crypto.randomUUID(),
          type,
          applicantActionId: event.action?.id ?? null,
          externalApplicantActionId: event.action?.externalActionId ?? null,
          createdAt: instant(),
          state: 'held',
          nextAttemptAt: null,
          attempts: [],
          body,
        }
        const item = { delivery, target, retriesUsed: 0, cancelRetry: null }
        outgoing.push(item)
        start(item)
      }
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
