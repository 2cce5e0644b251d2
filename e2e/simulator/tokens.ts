import { ApiError } from './errors.ts'

export type SdkToken = {
  token: string
  externalUserId: string
  levelName: string | null
  externalActionId: string | null
  lang: string | null
  /** What a step that confirms an address will ask for. */
  email: string | null
  phone: string | null
  expiresAtMs: number
}

/**
 * Looks like a JWT and is none: an opaque handle whose middle part tells the SDK package where its frame lives.
 * The package gives `atob` the segments, and `atob` knows neither `-` nor `_`; both come only from `>`, `?` and `~`
 * in the text, and neither a UUID nor a bare origin has one.
 */
const encode = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '')

const newToken = (baseUrl: string, sandbox: boolean) => {
  const environment = sandbox ? 'sbx-' : ''
  const payload = encode({ jti: `_act-${environment}${crypto.randomUUID()}-v2`, url: baseUrl })
  return `_act-${environment}jwt-${encode({ alg: 'none' })}.${payload}.-v2`
}

const invalidToken = () => new ApiError(401, 'Access token is invalid or expired', { errorName: 'invalid-token' })

export type Tokens = ReturnType<typeof createTokens>

export const createTokens = (baseUrl: string, sandbox: boolean, now: () => number) => {
  const tokens = new Map<string, SdkToken>()
  return {
    mint: (bound: Omit<SdkToken, 'token' | 'expiresAtMs'>, ttlInSecs: number): SdkToken => {
      const token = { ...bound, token: newToken(baseUrl, sandbox), expiresAtMs: now() + ttlInSecs * 1_000 }
      tokens.set(token.token, token)
      return token
    },
    /** A token is not used up by a launch: it works until it expires. */
    use: (text: string) => {
      const token = tokens.get(text)
      if (!token || token.expiresAtMs <= now()) throw invalidToken()
      return token
    },
    expire: (which: { externalUserId?: string | undefined; externalActionId?: string | undefined }) => {
      const ended = [...tokens.values()].filter(
        (token) =>
          token.expiresAtMs > now() &&
          (which.externalUserId === undefined || token.externalUserId === which.externalUserId) &&
          (which.externalActionId === undefined || token.externalActionId === which.externalActionId),
      )
      for (const token of ended) token.expiresAtMs = now()
      return ended.length
    },
  }
}
