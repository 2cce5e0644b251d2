import { Cause, Refusal } from '../refusal.ts'
import { tokenFault } from './access-token.ts'
import { type Answered, isSuccess } from './answered.ts'
import { readAnswer } from './read-answer.ts'
import { type Call, nowDeadlineMs, type Outside, type Send } from './send.ts'
import * as wire from './wire.ts'

export type ForAttempt = {
  userId: string
  levelName: string
  externalActionId: string
  ttlSeconds: number
  /** Since when the person waits: of several the first goes first, however often the page has to ask. */
  sinceMs?: number
}

/** An unknown level is a 404 too, but says so; any other means that this Sumsub does not know the current form yet. */
const knowsOnlyTheOldForm = ({ status, description }: Answered) =>
  status === 405 || (status === 404 && !/level|applicant/i.test(description))

type Ours = { sandbox: boolean; origins: readonly string[]; log: Outside['log'] }

export const tokenVerbs = (send: Send, ours: Ours) => {
  /** Today's form, and the one before it where today's is not known: sumsub-contract 2.1 to 2.4. */
  const sendEither = async (
    { name, sinceMs }: Pick<Call, 'name' | 'sinceMs'>,
    current: Pick<Call, 'target' | 'json'>,
    old: Pick<Call, 'target'>,
  ) => {
    const call = { name, sinceMs, method: 'POST', deadlineMs: nowDeadlineMs } as const
    const answered = await send({ ...call, ...current })
    return !isSuccess(answered) && knowsOnlyTheOldForm(answered) ? send({ ...call, ...old }) : answered
  }

  return {
    /** A token for this person, level and attempt, checked before any browser gets it. */
    mintAccessToken: async ({
      userId,
      levelName,
      externalActionId,
      ttlSeconds,
      sinceMs,
    }: ForAttempt): Promise<string> => {
      const old = new URLSearchParams({ userId, levelName, externalActionId, ttlInSecs: String(ttlSeconds) })
      const answered = await sendEither(
        { name: 'mint-access-token', sinceMs },
        {
          target: '/resources/accessTokens/sdk',
          json: { userId, levelName, externalActionId, ttlInSecs: ttlSeconds },
        },
        { target: `/resources/accessTokens?${old}` },
      )
      const { token, userId: whose } = readAnswer(wire.accessToken, answered)
      const fault = whose === null || whose === userId ? tokenFault(token, ours) : 'person'
      if (!fault) return token
      ours.log('sumsub-answer-mismatch', { mismatch: fault })
      throw new Refusal('sumsub-misconfigured', { cause: new Cause(`access token of another ${fault}`) })
    },

    /** Sumsub's hosted page for the same attempt. */
    mintWebsdkLink: async (ask: ForAttempt & { returnUrl: string }): Promise<string> => {
      const { userId, levelName, externalActionId, ttlSeconds, returnUrl, sinceMs } = ask
      const old = new URLSearchParams({ externalUserId: userId, externalActionId, ttlInSecs: String(ttlSeconds) })
      const answered = await sendEither(
        { name: 'mint-websdk-link', sinceMs },
        {
          target: '/resources/sdkIntegrations/levels/-/websdkLink',
          json: {
            levelName,
            userId,
            externalActionId,
            redirect: { successUrl: returnUrl, rejectUrl: returnUrl },
            ttlInSecs: ttlSeconds,
          },
        },
        { target: `/resources/sdkIntegrations/levels/${encodeURIComponent(levelName)}/websdkLink?${old}` },
      )
      const { url } = readAnswer(wire.websdkLink, answered)
      const { origin, username, password, href } = new URL(url)
      if (!ours.origins.includes(origin) || username || password)
        throw new Refusal('sumsub-misconfigured', { cause: new Cause('WebSDK link of another origin') })
      return href
    },
  }
}
