import type { Context } from 'hono'
import type { Deps } from '../deps.ts'
import { sameText } from '../domain/hash.ts'
import { Refusal } from '../refusal.ts'
import { isLoopback } from './client-address.ts'
import type { Env } from './env.ts'

/**
 * Figures are for the operator: behind METRICS_KEY where there is one, else for this very machine. A proxy on it makes
 * everyone look like that, and gives itself away by the name that it asks for, or by what it adds.
 */
export const operatorOnly = (c: Context<Env>, { config, peerOf }: Deps): void => {
  if (config.metricsKey !== null) {
    if (sameText(c.req.header('authorization') ?? '', `Bearer ${config.metricsKey}`)) return
    c.header('WWW-Authenticate', 'Bearer')
    throw new Refusal('key-not-valid')
  }
  if (config.sandbox) return
  const asksThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(c.req.header('host') ?? '')
  const proxied = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => c.req.header(name) !== undefined)
  if (!asksThisMachine || proxied || !isLoopback(peerOf(c) ?? '')) throw new Refusal('not-found')
}
