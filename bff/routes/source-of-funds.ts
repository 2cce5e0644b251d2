import { Hono } from 'hono'
import { type Currency, path, sourceOfFunds as request } from '../contract/source-of-funds.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { readBody } from '../http/read-body.ts'

/** Sumsub advises to keep its list for about a day. In milliseconds. */
const freshForMs = 24 * 3_600_000

/** A risk score that is bound to no person, and what it can be asked for. */
export const sourceOfFunds = (deps: Deps) => {
  const currencies = staleWhileRevalidate(deps)
  return new Hono<Env>()
    .post(path, async (c) => c.json(await deps.sumsub.checkFundsAlone(await readBody(c, request))))
    .get('/v1/currencies', async (c) => {
      c.header('Cache-Control', 'private, max-age=3600')
      return c.json({ items: await currencies() })
    })
}

/** The list at hand at once, however old; an old one is replaced behind the caller's back. */
const staleWhileRevalidate = ({ sumsub, now, log }: Deps) => {
  let kept: { items: Currency[]; atMs: number } | undefined
  let asking: Promise<Currency[]> | undefined

  const refresh = () => {
    asking ??= sumsub
      .listCurrencies()
      .then((items) => {
        kept = { items, atMs: now() }
        return items
      })
      .finally(() => {
        asking = undefined
      })
    return asking
  }

  return async (): Promise<Currency[]> => {
    if (!kept) return refresh()
    if (now() - kept.atMs > freshForMs) refresh().catch((cause: unknown) => log('currencies-not-refreshed', { cause }))
    return kept.items
  }
}
