import type { Deps } from '../deps.ts'
import type { Claimed, Priority } from '../store/jobs.ts'

/** What a run came to: done, again at a time, or failed and to be tried again at a time (null: given up). */
export type Outcome = {
  againAtMs: number | null
  failed?: boolean
  /** Of the next run. */
  priority?: Priority
}
export type Run = (deps: Deps, job: Claimed) => Promise<Outcome>
