import { type Kysely, sql } from 'kysely'
import type { Tables } from './schema.ts'

/** How often the offset is measured anew. In milliseconds. */
const everyMs = 10_000
/** A measurement that took longer says too little: it may have waited before or after the database was asked. */
const withinMs = 500

/**
 * The database's clock, for all instances: what is over is over everywhere at once, whatever one machine believes.
 * Between two measurements a monotonic clock carries it on, which no correction of the machine's time can move.
 */
export const createStoreClock = async (db: Kysely<Tables>, monotonicMs = () => performance.now()) => {
  let offsetMs: number | undefined

  const measure = async () => {
    const beforeMs = monotonicMs()
    const { rows } = await sql<{ atMs: number }>`
      select (extract(epoch from clock_timestamp()) * 1000)::float8 as at_ms`.execute(db)
    const afterMs = monotonicMs()
    const [row] = rows
    if (row && (offsetMs === undefined || afterMs - beforeMs < withinMs)) offsetMs = row.atMs - (beforeMs + afterMs) / 2
  }

  await measure()
  // While the database does not answer, the last offset stands.
  const timer = setInterval(() => void measure().catch(() => undefined), everyMs)
  return {
    /** Milliseconds since 1970. */
    now: () => Math.round(monotonicMs() + (offsetMs ?? 0)),
    stop: () => clearInterval(timer),
  }
}
