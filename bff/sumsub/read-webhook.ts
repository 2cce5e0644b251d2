import * as v from 'valibot'
import { instantOf } from './review-answer.ts'
import { verifyWebhook, type WebhookSettings } from './verify-webhook.ts'
import { webhook } from './wire.ts'

/** Where a webhook says to look. Nothing else of it is believed. */
export type WebhookHint = {
  type: string | null
  sumsubActionId: string | null
  externalActionId: string | null
  sandbox: boolean | null
  /** Whose data Sumsub has deleted, when that is what it says. */
  erasedApplicantId: string | null
  /** When Sumsub says that it happened. */
  happenedAtMs: number | null
}

const nothing: WebhookHint = {
  type: null,
  sumsubActionId: null,
  externalActionId: null,
  sandbox: null,
  erasedApplicantId: null,
  happenedAtMs: null,
}

const tellsOfErasure = new Set(['applicantDeleted', 'applicantPersonalDataDeleted'])

/** The digest over the raw bytes first; null when it does not fit. A true digest over an unknown form hints at nothing. */
export const readWebhook = async (
  settings: WebhookSettings,
  body: Uint8Array<ArrayBuffer>,
  headers: Headers,
): Promise<WebhookHint | null> => {
  if (!(await verifyWebhook(settings, body, headers))) return null
  try {
    const parsed = v.safeParse(webhook, JSON.parse(new TextDecoder().decode(body)))
    if (!parsed.success) return nothing
    const { type, applicantId, applicantActionId, externalApplicantActionId, sandboxMode, ...times } = parsed.output
    return {
      type,
      sumsubActionId: applicantActionId,
      externalActionId: externalApplicantActionId,
      sandbox: sandboxMode,
      erasedApplicantId: tellsOfErasure.has(type ?? '') ? applicantId : null,
      // A text, in spite of its name; older ones have the other.
      happenedAtMs: instantOf(times.createdAtMs ?? times.createdAt),
    }
  } catch {
    return nothing
  }
}
