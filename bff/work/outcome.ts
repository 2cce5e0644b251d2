import type { Deps } from '../deps.ts'
import type { Claimed } from '../store/jobs.ts'

/** What a run came to: done, again at a time, or failed and to be tried again at a time (null: given up). */
export type Outcome = {
  againAtMs: number | null
  failed?: boolean
}
export type Run = (deps: Deps, job: Claimed) => Promise<Outcome>
