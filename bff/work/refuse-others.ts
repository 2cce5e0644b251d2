import type { Deps } from '../deps.ts'
import { advance } from '../moves/advance.ts'
import type { Claimed } from '../store/jobs.ts'
import type { Outcome } from './outcome.ts'

/**
 * The person has said that one request was not theirs: so is nothing else that this host had asked of them by then
 * (security.md T09). What the host asks for later, having spoken to them, is a new question.
 */
export const refuseOthers = async (deps: Deps, { actionId }: Claimed): Promise<Outcome> => {
  const refused = await deps.store.readAction(actionId)
  if (!refused || refused.endedAtMs === null) return { againAtMs: null }
  const { hostId, userId, endedAtMs: untilMs } = refused
  for (const id of await deps.store.openActionsOf({ hostId, userId, untilMs }))
    await advance(deps, id, { type: 'refused-with-another' })
  return { againAtMs: null }
}
