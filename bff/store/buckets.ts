import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './schema.ts'

/**
 * Holds at most `capacity` tokens and gains `perSecond` of them. Whoever has a `floor` leaves that many behind, for
 * those who have a lower one.
 */
export type Bucket = { capacity: number; perSecond: number; floor?: number }

/** A bucket is never closed for longer; one that says so was written under a clock that ran ahead. In milliseconds. */
const longestClosedMs = 60_000
/** Less than any clock here tells. In milliseconds. */
const roundingMs = 0.001

/**
 * Token buckets, shared by all instances. A row says how full its bucket was at a time; no row is a full bucket.
 * A time to come means that nothing flows in until then.
 */
export const bucketVerbs = (db: Kysely<Tables>) => ({
  take: (key: string, bucket: Bucket, nowMs: number, count = 1): Promise<number> => take(db, key, bucket, nowMs, count),

  /** Nothing is in it any more, and nothing flows in for so long, or for as long as it was closed already. */
  empty: async (key: string, pauseMs: number, nowMs: number): Promise<void> => {
    const untilMs = nowMs + Math.min(pauseMs, longestClosedMs)
    const until = sql<number>`cast(${untilMs} as bigint)`
    const later = sql<boolean>`buckets.at_ms between ${until} and cast(${nowMs + longestClosedMs} as bigint)`
    await db
      .insertInto('buckets')
      .values({ key, level: 0, atMs: untilMs })
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet({ level: 0, atMs: sql<number>`case when ${later} then buckets.at_ms else ${until} end` }),
      )
      .execute()
  },
})

/**
 * Takes tokens, all or none, in one statement: 0 when they are taken, else the milliseconds after which
 * it is worth asking again.
 */
const take = async (
  db: Kysely<Tables>,
  key: string,
  { capacity, perSecond, floor = 0 }: Bucket,
  nowMs: number,
  count = 1,
): Promise<number> => {
  const now = sql<number>`cast(${nowMs} as bigint)`
  const stands = sql<boolean>`buckets.at_ms between ${now} and ${now} + ${sql.lit(longestClosedMs)}`
  const atMs = sql<number>`case when ${stands} then buckets.at_ms else ${now} end`
  const gained = sql<number>`case when buckets.at_ms < ${now} then (${now} - buckets.at_ms) * cast(${perSecond / 1000} as double precision) else 0 end`
  const full = sql<number>`cast(${capacity} as double precision)`
  const level = sql<number>`case when buckets.level + ${gained} < ${full} then buckets.level + ${gained} else ${full} end`
  const needed = floor + count
  if (needed > capacity) throw new RangeError(`A bucket of ${capacity} never has ${needed}`)

  const taken = await db
    .insertInto('buckets')
    .values({ key, level: capacity - count, atMs: nowMs })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ level: sql<number>`${level} - ${sql.lit(count)}`, atMs })
        .where(sql<boolean>`${level} >= cast(${needed} as double precision)`),
    )
    .returning('key')
    .executeTakeFirst()
  if (taken) return 0

  const left = await db
    .selectFrom('buckets')
    .select([level.as('level'), atMs.as('fromMs')])
    .where('key', '=', key)
    .executeTakeFirst()
  if (!left) return 1
  const missing = Math.max(0, needed - left.level)
  return Math.max(1, Math.ceil(left.fromMs - nowMs + (missing / perSecond) * 1000 - roundingMs))
}

/** A token that is taken together with what it is for, or not at all. `refuse` says why, when there is none. */
export type Quota = { key: string; bucket: Bucket; refuse: () => Error }

/** The last part of a transaction: whoever waits for this bucket then holds nothing that its holder still needs. */
export const takeQuota = async (trx: Transaction<Tables>, quota: Quota | undefined, nowMs: number): Promise<void> => {
  if (quota && (await take(trx, quota.key, quota.bucket, nowMs)) > 0) throw quota.refuse()
}
