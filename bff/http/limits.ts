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
/**
 * Of 2^60 codes that can be typed. With a million links alive at once, and guesses at this rate for a whole year
 * (3.2e8), the odds that any of them is hit are 3.2e8 * 1e6 / 2^60: 1 in 3 600. And that would be one link, which is a
 * pointer and approves nothing. People mistype far less: of 100 000 mails a day, this is 0.01 a second.
 */
const typedOfAll = { capacity: 600, perSecond: 10 }
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

/**
 * A code that was typed is counted before it is looked up, so that not even one that fits is found out beyond these
 * limits; gives the way to take it back for one that does. While others flood us with guesses from very many networks,
 * nobody can type: the links themselves go on working.
 */
export const countTyped = async (c: Context, deps: Deps): Promise<() => Promise<void>> => {
  const prefix = prefixOf(clientAddress(c, deps))
  const { store, now } = deps
  const buckets = [
    ...(prefix === null ? [] : [{ key: `misses:${prefix}`, bucket: missesOfOneNetwork }]),
    { key: 'typed', bucket: typedOfAll },
  ]
  for (const { key, bucket } of buckets) {
    const waitMs = await store.take(key, bucket, now())
    if (waitMs > 0) throw tooMany(waitMs)
  }
  return async () => {
    for (const { key, bucket } of buckets) await store.take(key, bucket, now(), -1)
  }
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
