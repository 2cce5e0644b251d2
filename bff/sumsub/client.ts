import { actionVerbs } from './actions.ts'
import { applicantVerbs } from './applicants.ts'
import { fundsVerbs } from './funds.ts'
import { imageVerbs } from './images.ts'
import { readWebhook } from './read-webhook.ts'
import { createSend, type Outside } from './send.ts'
import { settingsVerbs } from './settings.ts'
import { tokenVerbs } from './tokens.ts'
import type { WebhookSettings } from './verify-webhook.ts'

/**
 * The only room that speaks to Sumsub. Each verb sends one documented call and gives our word for its answer; it
 * fails with a refusal: `sumsub-busy` (not its turn yet), `sumsub-unavailable` (try again), `sumsub-conflict` (not in
 * this state), `image-not-usable`, or `sumsub-misconfigured` (someone must look).
 */
export type Sumsub = ReturnType<typeof createSumsub>

type Setup = Outside & {
  sandbox: boolean
  frameOrigin: string
  webhook: WebhookSettings
}

export const createSumsub = (setup: Setup) => {
  const { send, sendForBytes, health } = createSend(setup)
  const origins = [setup.frameOrigin, new URL(setup.baseUrl).origin]
  return {
    ...applicantVerbs(send),
    ...tokenVerbs(send, { sandbox: setup.sandbox, origins, log: setup.log }),
    ...actionVerbs(send, { pause: setup.pause, clockOffsetMs: () => health().clockOffsetMs }),
    ...imageVerbs(send, sendForBytes),
    ...fundsVerbs(send),
    ...settingsVerbs(send),

    health,

    /** What a webhook hints at; null when it is not Sumsub's. */
    readWebhook: (body: Uint8Array<ArrayBuffer>, headers: Headers) => readWebhook(setup.webhook, body, headers),
  }
}
