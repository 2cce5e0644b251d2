import type { Context } from 'hono'
import { requestSignature } from './digest.ts'
import { listed } from './errors.ts'
import type { Permission } from './permissions.ts'
import { rawTarget } from './request-target.ts'
import type { SimulatorEnv } from './world.ts'

const windowSeconds = 60

export type AppCredentials = {
  appToken: string
  secretKey: string
  /** All of them when absent. */
  permissions?: readonly Permission[] | undefined
}

/** Contract 1.4, in its order: a caller who fixes one fault after the other meets them in the same order as there. */
export const requireSignature = async (
  c: Context<SimulatorEnv>,
  known: AppCredentials[],
  nowMs: number,
): Promise<AppCredentials> => {
  const token = c.req.header('x-app-token')
  const ts = c.req.header('x-app-access-ts')
  const signature = c.req.header('x-app-access-sig')
  if (!token || !ts || !signature)
    throw listed('app-token-not-all-auth-params-provided', 'Not all auth parameters are provided')
  const credentials = credentialsOf(token, known)
  checkTimestamp(ts, nowMs)

  const body = new Uint8Array(await c.req.arrayBuffer())
  const expected = await requestSignature(credentials.secretKey, {
    ts,
    method: c.req.method,
    target: rawTarget(c),
    body,
  })
  if (!sameText(signature, expected)) throw listed('app-token-signature-mismatch', 'Request signature mismatch')
  return credentials
}

const credentialsOf = (given: string, known: AppCredentials[]) => {
  if (!/^(sbx|prd|tst):[^.\s]+\.[^.\s]+$/.test(given))
    throw listed('app-token-invalid-format', 'Invalid app token format')
  const found = known.find(({ appToken }) => appToken.split('.')[0] === given.split('.')[0])
  if (!found) throw listed('app-token-not-found', 'App token not found')
  if (!sameText(given, found.appToken))
    throw listed('app-token-private-part-mismatch', 'App token private part mismatch')
  return found
}

/** Seconds. A client that sends milliseconds is some fifty thousand years ahead, and expired like any other. */
const checkTimestamp = (ts: string, nowMs: number) => {
  if (!/^\d{1,15}$/.test(ts)) throw listed('app-token-invalid-value', 'Invalid value of X-App-Access-Ts')
  if (Math.abs(Math.floor(nowMs / 1_000) - Number(ts)) > windowSeconds)
    throw listed('app-token-request-expired', 'Request signature expired')
}

/** Takes the same time wherever the first difference is. */
const sameText = (given: string, expected: string) => {
  let difference = given.length ^ expected.length
  for (let i = 0; i < expected.length; i++) difference |= given.charCodeAt(i) ^ expected.charCodeAt(i)
  return difference === 0
}
