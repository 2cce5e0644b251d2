import type { Deps } from '../deps.ts'
import { advance } from './advance.ts'

/** Erases an action at once; one that is still open is cancelled first. False when there was nothing to do. */
export const forgetNow = async (deps: Deps, actionId: string): Promise<boolean> => {
  await advance(deps, actionId, { type: 'cancelled' })
  return deps.store.eraseAction(actionId, deps.now())
}
