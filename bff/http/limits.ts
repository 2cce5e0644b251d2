import type { Context } from 'hono'
import type { Deps } from '../deps.ts'
import { type Host, limitsOf } from '../hosts.ts'
import { Refusal } from '../refusal.ts'
import { clientAddress, prefixOf } from './client-address.ts'

/**
 * How often: security.md D26. The buckets are in the store, so all instances share them. Nothing here ever stands in
 * the way of a link that works, or of saying no.
 */
const missesOfOneNetwork = { capacity: 30, perSecond: 0.5 }
const missesOfAll = { capacity: 2_000, perSecond: 200 }
const reportsOfAll = { capacity: 120, perSecond: 2 }

const tooMany = (waitMs: number) => new Refusal('too-many-requests', { retryAfterSeconds: Math.ceil(waitMs / 1000) })

/** Counts a code that was none, or none any more, against the network it came from. A guess that fits costs nothing. */
export const countMiss = async (c: Context, deps: Deps): Promise<void> => {
  const prefix = prefixOf(clientAddress(c, deps))
  if (prefix === null) return
  const { store, now } = deps
  const waitMs =
    (await store.take(`misses:${prefix}`, missesOfOneNetwork, now())) ||
    (await store.take('misses', missesOfAll, now()))
  if (waitMs > 0) throw tooMany(waitMs)
}

/** A host that asks for more than its share holds up nobody but itself. */
export const countAsk = async ({ store, now, config }: Deps, host: Host): Promise<void> => {
  const { asksPerSecond } = limitsOf(host, config.sandbox)
  if (asksPerSecond === undefined) return
  const waitMs = await store.take(`asks:${host.id}`, { capacity: 2 * asksPerSecond, perSecond: asksPerSecond }, now())
  if (waitMs > 0) throw tooMany(waitMs)
}

/** False when browsers have reported more than anyone would read. */
export const mayReport = async ({ store, now }: Deps): Promise<boolean> =>
  (await store.take('reports', reportsOfAll, now())) === 0
