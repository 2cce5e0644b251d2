import * as v from 'valibot'
import type { PaymentMethod } from '../contract/create-action.ts'
import type { Reading } from '../domain/decide.ts'
import { Refusal } from '../refusal.ts'
import { tokenFault } from './access-token.ts'
import { readWebhook } from './read-webhook.ts'
import { readingOf } from './review-answer.ts'
import { type Answered, createSend, type Outside } from './send.ts'
import type { WebhookAlgorithm } from './verify-webhook.ts'
import * as wire from './wire.ts'

/**
 * The only room that speaks to Sumsub. Each verb sends one documented call and gives our word for its answer;
 * it fails with the refusal `sumsub-unavailable` (try again) or `sumsub-misconfigured` (someone must look).
 */
export type Sumsub = ReturnType<typeof createSumsub>

export type Applicant = { applicantId: string; email: string | null; approved: boolean }
type ForAttempt = { userId: string; levelName: string; externalActionId: string; ttlSeconds: number }

/** In front of a waiting person; and behind the scenes. security.md D14. */
const nowDeadlineMs = 4_000
const readDeadlineMs = 8_000

type Setup = Outside & {
  sandbox: boolean
  frameOrigin: string
  webhook: { secret: string; algorithm: WebhookAlgorithm }
}

export const createSumsub = (outside: Setup) => {
  const send = createSend(outside)
  const origins = [outside.frameOrigin, new URL(outside.baseUrl).origin]

  return {
    /** The applicant with this external user id; null when Sumsub knows none. `approved` is `completed` + `GREEN`. */
    findApplicant: async (userId: string): Promise<Applicant | null> => {
      const target = `/resources/applicants/-;externalUserId=${encodeURIComponent(userId)}/one`
      const answered = await send({ method: 'GET', target, deadlineMs: readDeadlineMs })
      if (answered.status === 404) return null
      const { id, email, review, externalUserId } = read(wire.applicant, answered)
      if (externalUserId !== userId) return null
      const approved = review?.reviewStatus === 'completed' && review.reviewResult?.reviewAnswer === 'GREEN'
      return { applicantId: id, email, approved }
    },

    /** Creates a payment-method action before its token, so that a hint or a selfie can be asked for. */
    createPaymentMethodAction: async (ask: {
      applicantId: string
      externalActionId: string
      requireSelfie: boolean
      hint: PaymentMethod | null
    }): Promise<Reading> => {
      const applicant = encodeURIComponent(ask.applicantId)
      const created = await send({
        method: 'POST',
        // The documents disagree on the default, so it is always sent: sumsub-contract 2.6.
        target: `/resources/applicantActions/-/forApplicant/${applicant}/paymentMethod?requireSelfie=${ask.requireSelfie}`,
        headers: { 'X-External-Action-Id': ask.externalActionId },
        deadlineMs: nowDeadlineMs,
      })
      const reading =
        created.status === 409
          ? await findAction(ask.applicantId, ask.externalActionId)
          : readingOf(read(wire.action, created))
      if (!reading) throw unexpected(created)
      if (ask.hint) {
        const target = `/resources/applicantActions/${encodeURIComponent(reading.sumsubActionId)}/paymentMethod`
        expectSuccess(await send({ method: 'POST', target, json: ask.hint, deadlineMs: nowDeadlineMs }))
      }
      return reading
    },

    /** A token for this person, level and attempt, checked before any browser gets it. */
    mintAccessToken: async ({ userId, levelName, externalActionId, ttlSeconds }: ForAttempt): Promise<string> => {
      const answered = await send({
        method: 'POST',
        target: '/resources/accessTokens/sdk',
        json: { userId, levelName, externalActionId, ttlInSecs: ttlSeconds },
        deadlineMs: nowDeadlineMs,
      })
      const { token } = read(wire.accessToken, answered)
      const fault = tokenFault(token, { sandbox: outside.sandbox, origins })
      if (fault) throw new Refusal('sumsub-misconfigured', { cause: new Error(`access token of another ${fault}`) })
      return token
    },

    /** Sumsub's hosted page for the same attempt. */
    mintWebsdkLink: async (ask: ForAttempt & { returnUrl: string }): Promise<string> => {
      const answered = await send({
        method: 'POST',
        target: '/resources/sdkIntegrations/levels/-/websdkLink',
        json: {
          levelName: ask.levelName,
          userId: ask.userId,
          externalActionId: ask.externalActionId,
          redirect: { successUrl: ask.returnUrl, rejectUrl: ask.returnUrl },
          ttlInSecs: ask.ttlSeconds,
        },
        deadlineMs: nowDeadlineMs,
      })
      const { url } = read(wire.websdkLink, answered)
      if (!origins.includes(new URL(url).origin))
        throw new Refusal('sumsub-misconfigured', { cause: new Error('WebSDK link of another origin') })
      return url
    },

    /** One action by Sumsub's id; null when there is none. */
    readAction: async (sumsubActionId: string): Promise<Reading | null> => {
      const target = `/resources/applicantActions/${encodeURIComponent(sumsubActionId)}/one`
      const answered = await send({ method: 'GET', target, deadlineMs: readDeadlineMs })
      return answered.status === 404 ? null : readingOf(read(wire.action, answered))
    },

    findAction,

    /** What a webhook hints at; null when it is not Sumsub's. */
    readWebhook: (body: Uint8Array<ArrayBuffer>, headers: Headers) => readWebhook(outside.webhook, body, headers),
  }

  /** An action by our external id, among the newest of its applicant; null when the frame has not created it yet. */
  async function findAction(applicantId: string, externalActionId: string): Promise<Reading | null> {
    const target = `/resources/applicantActions/-;applicantId=${encodeURIComponent(applicantId)}?limit=100&offset=0&order=-createdAt`
    const answered = await send({ method: 'GET', target, deadlineMs: readDeadlineMs })
    if (answered.status === 404) return null
    for (const entry of read(wire.actionList, answered)) {
      const parsed = v.safeParse(wire.action, entry)
      if (parsed.success && parsed.output.externalActionId === externalActionId) return readingOf(parsed.output)
    }
    return null
  }
}

const expectSuccess = (answered: Answered) => {
  if (answered.status >= 300) throw unexpected(answered)
}

const unexpected = ({ status }: Answered) =>
  new Refusal('sumsub-misconfigured', { cause: new Error(`Sumsub answered ${status}`) })

/** A schema miss is "no answer", never a guess. The cause names the field. */
const read = <T extends v.GenericSchema>(schema: T, answered: Answered): v.InferOutput<T> => {
  expectSuccess(answered)
  const parsed = v.safeParse(schema, answered.json)
  if (parsed.success) return parsed.output
  const at = parsed.issues[0] && v.getDotPath(parsed.issues[0])
  throw new Refusal('sumsub-unavailable', { cause: new Error(`Sumsub's answer is not as documented at ${at}`) })
}
