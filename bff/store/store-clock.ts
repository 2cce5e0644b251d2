import { type Kysely, sql } from 'kysely'
import type { Tables } from './schema.ts'

/** How often the offset is measured anew. In milliseconds. */
const everyMs = 10_000

/**
 * The database's clock, for all instances: what is over is over everywhere at once, whatever one machine believes.
 * Between two measurements a monotonic clock carries it on, which no correction of the machine's time can move.
 */
export const createStoreClock = async (db: Kysely<Tables>, monotonicMs = () => performance.now()) => {
  let offsetMs = 0

  const measure = async () => {
    const beforeMs = monotonicMs()
    const { rows } = await sql<{ atMs: number }>`
      select (extract(epoch from clock_timestamp()) * 1000)::float8 as at_ms`.execute(db)
    const [row] = rows
    if (row) offsetMs = row.atMs - (beforeMs + monotonicMs()) / 2
  }

  await measure()
  // While the database does not answer, the last offset stands.
  const timer = setInterval(() => void measure().catch(() => undefined), everyMs)
  return {
    /** Milliseconds since 1970. */
    now: () => Math.round(monotonicMs() + offsetMs),
    stop: () => clearInterval(timer),
  }
}
