import type { Deps } from '../deps.ts'
import { inAttempt } from '../domain/action.ts'
import { advance } from '../moves/advance.ts'
import type { Claimed } from '../store/jobs.ts'
import type { Outcome } from './outcome.ts'

const lookAgainMs = 60_000

/**
 * The database came out of a backup (security.md D31). What was decided since is decided once more by what Sumsub says
 * of the attempt; where none is running nobody can go on, since links and sessions are dead, and the host may ask anew.
 */
export const afterRestore = async (deps: Deps, { actionId }: Claimed): Promise<Outcome> => {
  const restored = await advance(deps, actionId, { type: 'restored' })
  const action = restored ?? (await deps.store.readAction(actionId))
  if (!action || !inAttempt(action.state)) return { againAtMs: null }
  const kind = action.kind === 'source-of-funds' ? 'check-funds' : 'read-upstream'
  await deps.store.askFor([{ kind, actionId, dueAtMs: deps.now() }])
  // Its answer may send the person back to the start: then there is nobody who could go on.
  return { againAtMs: deps.now() + lookAgainMs }
}
