import { Hono } from 'hono'
import * as v from 'valibot'
import type { Deps } from '../deps.ts'
import { hex, sha256 } from '../domain/hash.ts'
import type { Env } from '../http/env.ts'
import { readBytes } from '../http/read-body.ts'
import { Refusal } from '../refusal.ts'
import { verifyWebhook } from '../sumsub/verify-webhook.ts'
import { webhook } from '../sumsub/wire.ts'

const maxWebhookBytes = 262_144

/**
 * Sumsub says that something happened. The digest over the raw bytes first; stored before 2xx; and then only a
 * hint to go and read: a forged, replayed, late or disordered webhook can at most cost one read.
 */
export const receiveWebhook = (deps: Deps) =>
  new Hono<Env>().post('/webhooks/sumsub', async (c) => {
    const body = await readBytes(c, maxWebhookBytes)
    if (!(await verifyWebhook(deps.config.webhook, body, c.req.raw.headers)))
      throw new Refusal('webhook-digest-mismatch')
    const says = read(body)
    // The other environment's events are kept for the record and hint at nothing of ours.
    const ours = says.sandboxMode === null || says.sandboxMode === deps.config.sandbox
    const actionId = await deps.store.keepWebhook({
      bodyHash: hex(await sha256(body)),
      type: says.type,
      externalActionId: ours ? says.externalApplicantActionId : null,
      sumsubActionId: ours ? says.applicantActionId : null,
      receivedAtMs: deps.now(),
    })
    deps.log('webhook', { event: says.type, ...(actionId ? { actionId } : { reason: 'no action of ours' }) })
    if (actionId) deps.wake()
    return c.body(null, 204)
  })

/** A true digest over something that is no webhook of a known form: kept, and nothing more. */
const read = (body: Uint8Array) => {
  const nothing = { type: null, applicantActionId: null, externalApplicantActionId: null, sandboxMode: null }
  try {
    const parsed = v.safeParse(webhook, JSON.parse(new TextDecoder().decode(body)))
    return parsed.success ? parsed.output : nothing
  } catch {
    return nothing
  }
}
