import type { Action } from '../domain/action.ts'
import type { Job } from '../store/jobs.ts'

/** What is promised with an action, beside its mail: it ends, and funds are checked without any page. */
export const firstJobs = ({ id: actionId, kind, createdAtMs, expiresAtMs }: Action): Job[] => [
  { kind: 'end-time', actionId, dueAtMs: expiresAtMs },
  ...(kind === 'source-of-funds' ? [{ kind: 'check-funds', actionId, dueAtMs: createdAtMs } as const] : []),
]
