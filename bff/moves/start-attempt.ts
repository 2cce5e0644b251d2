import type { Deps } from '../deps.ts'
import type { Action } from '../domain/action.ts'
import { missingConsent } from '../http/view.ts'
import { Refusal } from '../refusal.ts'
import { advance } from './advance.ts'
import { personQuota } from './person-limit.ts'

/** Starts an attempt where none is running; consent that the host asks for must be on record by then. */
export const startAttempt = async (deps: Deps, actionId: string, consentVersion: string | null): Promise<Action> => {
  // A press whose answer was lost may have left the action unopened, although this session exists.
  await advance(deps, actionId, { type: 'opened' })
  const action = await deps.store.readAction(actionId)
  if (!action) throw new Refusal('session-missing')
  const required = missingConsent(deps, action)
  if (action.state === 'opened' && required && consentVersion !== required.version)
    throw new Refusal('consent-required')
  const counts = action.state === 'opened' && action.kind === 'face'
  const quota = counts ? personQuota(deps, action, 'attempts') : undefined
  // What goes into the receipt is the host's text, never the request's.
  const said = { type: 'approved-by-person', consentVersion: required?.version ?? null } as const
  const started = await advance(deps, actionId, said, quota)
  const after = started ?? (await deps.store.readAction(actionId)) ?? action
  if (after.endedAtMs !== null) throw new Refusal('action-ended')
  return after
}
