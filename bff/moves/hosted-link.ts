import type { WebsdkLink } from '../contract/mint-websdk-link.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { runningAttempt } from './running-attempt.ts'

/** Sumsub's hosted page for the running attempt. Lives as long as the action, at the most: later no answer counts. */
export const hostedLink = async (deps: Deps, actionId: string): Promise<WebsdkLink> => {
  const asked = await deps.store.readAction(actionId)
  const host = deps.config.hosts.find(({ id }) => id === asked?.hostId)
  // Sumsub's page shows a check and no operation: some hosts want nobody to approve what is not beside it.
  if (!host?.hostedPage) throw new Refusal('hosted-page-refused')
  const { action, attempt } = await runningAttempt(deps, actionId)
  const ttlSeconds = Math.max(1, Math.floor((action.expiresAtMs - deps.now()) / 1000))
  const url = await deps.sumsub.mintWebsdkLink({
    userId: action.userId,
    levelName: attempt.levelName,
    externalActionId: attempt.externalActionId,
    ttlSeconds,
    sinceMs: attempt.startedAtMs,
    returnUrl: `${deps.config.publicUrl}/return`,
  })
  return { url, expiresAt: new Date(deps.now() + ttlSeconds * 1000).toISOString() }
}
