import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { hex, sha256 } from '../domain/hash.ts'
import type { Env } from '../http/env.ts'
import { readBytes } from '../http/read-body.ts'
import { Refusal } from '../refusal.ts'

const maxWebhookBytes = 262_144

/**
 * That a person is deleted has no read that would prove it, so it is believed, but only while its digest is surely
 * remembered (30 days: store/retention.ts): later it may be a true one that somebody sends again, after the person came
 * back. Sumsub itself repeats it for a day.
 */
const believedForMs = 7 * 24 * 3_600_000

/**
 * Sumsub says that something happened. The digest over the raw bytes first; stored before 2xx; and then only a
 * hint to go and read: a forged, replayed, late or disordered webhook can at most cost one read.
 */
export const receiveWebhook = (deps: Deps) =>
  new Hono<Env>().post('/webhooks/sumsub', async (c) => {
    const body = await readBytes(c, maxWebhookBytes)
    const hint = await deps.sumsub.readWebhook(body, c.req.raw.headers)
    if (!hint) throw new Refusal('webhook-digest-mismatch')
    // The other environment's events are kept for the record and hint at nothing of ours.
    const ours = hint.sandbox === null || hint.sandbox === deps.config.sandbox
    const isFresh = hint.happenedAtMs !== null && deps.now() - hint.happenedAtMs < believedForMs
    const tooOld = hint.erasedApplicantId !== null && !isFresh
    const { outcome, actionId } = await deps.store.keepWebhook({
      bodyHash: hex(await sha256(body)),
      type: hint.type,
      externalActionId: ours ? hint.externalActionId : null,
      sumsubActionId: ours ? hint.sumsubActionId : null,
      erasedApplicantId: ours && isFresh ? hint.erasedApplicantId : null,
      receivedAtMs: deps.now(),
    })
    c.set('actionId', actionId)
    const cameTo = tooOld ? 'too-old' : outcome
    deps.log('webhook', { what: hint.type, actionId, outcome: ours ? cameTo : 'other-environment' })
    if (outcome === 'kept') deps.wake()
    return c.body(null, 204)
  })
