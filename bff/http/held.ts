import type { Deps } from '../deps.ts'
import type { Action } from '../domain/action.ts'
import { Refusal } from '../refusal.ts'

/**
 * Reads an action as soon as it is news to the reader, or when the time is up. Listens before it reads:
 * a change may land in between.
 */
export const heldRead = async (
  { store, changes, now }: Deps,
  {
    actionId,
    isNews,
    waitMs,
    signal,
  }: { actionId: string; isNews: (action: Action) => boolean; waitMs: number; signal: AbortSignal },
): Promise<Action> => {
  const untilMs = now() + waitMs
  for (;;) {
    const change = changes.listen(actionId, Math.max(0, untilMs - now()), signal)
    try {
      const action = await store.readAction(actionId)
      if (!action) throw new Refusal('not-found')
      if (isNews(action) || signal.aborted || changes.isClosed() || now() >= untilMs) return action
      await change.next
    } finally {
      change.stop()
    }
  }
}
