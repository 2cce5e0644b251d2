import type { Deps } from '../deps.ts'
import { type Action, inAttempt, isOpen, lateGraceMs, reviewGraceMs } from '../domain/action.ts'
import { advance } from '../moves/advance.ts'
import type { Claimed } from '../store/jobs.ts'
import type { Outcome } from './outcome.ts'
import { look } from './read-upstream.ts'

const lookAgainMs = 5_000

/**
 * The action's time is up. Whoever submitted in time is seen by a last look; while Sumsub cannot be read that look is
 * repeated, but not for longer than the grace: it ends, whatever happens.
 */
export const endTime = async (deps: Deps, { actionId }: Claimed): Promise<Outcome> => {
  const action = await deps.store.readAction(actionId)
  if (!action || !isOpen(action.state)) return { againAtMs: null }
  const seen = inAttempt(action.state) ? await lastLook(deps, action) : action
  if (!seen && action.state === 'started' && deps.now() < action.expiresAtMs + lateGraceMs)
    return { againAtMs: deps.now() + lookAgainMs }
  const ended = await advance(deps, actionId, { type: 'time-is-up' })
  const now = ended ?? (await deps.store.readAction(actionId))
  return { againAtMs: now && isOpen(now.state) ? action.expiresAtMs + reviewGraceMs : null }
}

/** The action as it is after the look; undefined when Sumsub could not be read. */
const lastLook = async (deps: Deps, action: Action): Promise<Action | undefined> => {
  const attempt = await deps.store.readAttempt(action.id, action.attempt)
  try {
    return (attempt && (await look(deps, action, attempt, 'soon'))) ?? action
  } catch (cause) {
    deps.log('last-look-failed', { actionId: action.id, cause })
    return undefined
  }
}
