import type { AccessToken } from '#contract/mint-access-token.ts'
import { ApiError } from '../../api/api-error.ts'

/** The frame asks again at once and without end when a token does not please it. */
const waitsMs = [0, 2_000, 8_000]

type Renewal = {
  mint: () => Promise<AccessToken>
  origin: string
  /** The last word on this launch: the frame gets no more tokens. */
  onGivenUp: (error: unknown) => void
  wait?: (ms: number) => Promise<void>
}

const waitFor = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The same exchange as the first token: the session alone says for whom and for which attempt. */
export const createTokenRenewal = ({ mint, origin, onGivenUp, wait = waitFor }: Renewal): (() => Promise<string>) => {
  let renewals = 0
  const renew = async (): Promise<string> => {
    const waitMs = waitsMs[renewals++]
    if (waitMs === undefined) throw new ApiError('token-refresh-limit', `${waitsMs.length} tokens did not last`)
    await wait(waitMs)
    const { token, frameOrigin } = await mint()
    if (frameOrigin !== origin) throw new ApiError('frame-failed', 'The new token belongs to another frame origin')
    return token
  }
  return async () => {
    try {
      return await renew()
    } catch (error) {
      onGivenUp(error)
      throw error
    }
  }
}
