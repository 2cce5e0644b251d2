import type { RefusalCode } from '../contract/refusal-codes.ts'
import type { Deps } from '../deps.ts'
import { limitsOf } from '../hosts.ts'
import { Refusal } from '../refusal.ts'

const dayMs = 24 * 3_600_000
/** A bucket of one day is not filled again: the next day has a bucket of its own. */
const hardlyAny = 1e-9

const memberOf = { mails: 'mailsPerPersonPerDay', attempts: 'attemptsPerPersonPerDay' } as const

/**
 * What a day (UTC) allows a host to do to one person: security.md T09, D17. Handed to the transaction that does it, so
 * that nothing counts which did not happen. Undefined: as often as anyone likes.
 */
export const personQuota = (
  { config, now }: Deps,
  { hostId, userId }: { hostId: string; userId: string },
  what: keyof typeof memberOf,
  code: RefusalCode = 'person-limit',
) => {
  const host = config.hosts.find(({ id }) => id === hostId)
  const capacity = host && limitsOf(host, config.sandbox)[memberOf[what]]
  if (capacity === undefined) return undefined
  const day = Math.floor(now() / dayMs)
  return {
    key: `${what}:${day}:${hostId}:${userId}`,
    bucket: { capacity, perSecond: hardlyAny },
    refuse: () => new Refusal(code, { retryAfterSeconds: Math.ceil(((day + 1) * dayMs - now()) / 1000) }),
  }
}

export type Quota = ReturnType<typeof personQuota>
