import type { RefusalCode } from '../contract/refusal-codes.ts'
import type { Deps } from '../deps.ts'
import { limitsOf } from '../hosts.ts'
import { Refusal } from '../refusal.ts'

const dayMs = 24 * 3_600_000
/** A bucket of one day is not filled again: the next day has a bucket of its own. */
const hardlyAny = 1e-9

const memberOf = { mails: 'mailsPerPersonPerDay', attempts: 'attemptsPerPersonPerDay' } as const

/**
 * Counts what a host does to one person against what a day (UTC) allows: security.md T09, D17. Gives the way to take it
 * back, for when nothing came of it.
 */
export const countForPerson = async (
  { store, config, now }: Deps,
  { hostId, userId }: { hostId: string; userId: string },
  what: keyof typeof memberOf,
  code: RefusalCode = 'person-limit',
): Promise<() => Promise<void>> => {
  const host = config.hosts.find(({ id }) => id === hostId)
  const capacity = host && limitsOf(host, config.sandbox)[memberOf[what]]
  if (capacity === undefined) return async () => {}
  const nowMs = now()
  const day = Math.floor(nowMs / dayMs)
  const key = `${what}:${day}:${hostId}:${userId}`
  const bucket = { capacity, perSecond: hardlyAny }
  if ((await store.take(key, bucket, nowMs)) > 0)
    throw new Refusal(code, { retryAfterSeconds: Math.ceil(((day + 1) * dayMs - nowMs) / 1000) })
  return async () => {
    await store.take(key, bucket, nowMs, -1)
  }
}
