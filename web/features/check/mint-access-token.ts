import { type AccessToken, answer, path } from '#contract/mint-access-token.ts'
import { call } from '../../api/call.ts'

export const mintAccessToken = (action: string, attemptsLeft: number): Promise<AccessToken> =>
  call({ path, action, body: { attemptsLeft }, answer })
