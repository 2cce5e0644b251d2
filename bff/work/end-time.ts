import { advance } from '../advance.ts'
import type { Deps } from '../deps.ts'
import { inAttempt, isOpen, reviewGraceMs } from '../domain/action.ts'
import type { Claimed } from '../store/jobs.ts'
import { look } from './read-upstream.ts'
import type { Outcome } from './work.ts'

/** The action's time is up. Whoever submitted in time is seen by a last look first; others end here. */
export const endTime = async (deps: Deps, { actionId }: Claimed): Promise<Outcome> => {
  const action = await deps.store.readAction(actionId)
  if (!action || !isOpen(action.state)) return { againAtMs: null }
  const attempt = inAttempt(action.state) ? await deps.store.readAttempt(actionId, action.attempt) : undefined
  const seen = attempt && (await look(deps, action, attempt))
  const ended = seen && !isOpen(seen.state) ? seen : await advance(deps, actionId, { type: 'time-is-up' })
  if (ended && !isOpen(ended.state)) return { againAtMs: null }
  return { againAtMs: action.expiresAtMs + reviewGraceMs }
}
