import type { Deps } from '../deps.ts'
import { retentionOf } from '../hosts.ts'
import { forgetNow } from '../moves/forget-now.ts'
import type { Claimed } from '../store/jobs.ts'
import type { Outcome } from './outcome.ts'

/** Once an hour is often enough, whichever instance it falls to. */
const hourly = { capacity: 1, perSecond: 1 / 3_600 }

/** What was shown of an ended action is forgotten first, and years later its record. */
export const forget = async (deps: Deps, { actionId, key }: Claimed): Promise<Outcome> => {
  const { store, config, now } = deps
  const action = await store.readAction(actionId)
  if (!action) return { againAtMs: null }
  if (key.endsWith(':now')) {
    await forgetNow(deps, actionId)
    return { againAtMs: null }
  }
  if (action.endedAtMs === null) return { againAtMs: null }
  if ((await store.take('drop-old', hourly, now())) === 0) await store.dropOld(now())
  const { displayMs, recordMs } = retentionOf(config.hosts, action.hostId)
  const [shownUntilMs, keptUntilMs] = [action.endedAtMs + displayMs, action.endedAtMs + recordMs]
  if (now() >= keptUntilMs) {
    await store.removeAction(actionId)
    return { againAtMs: null }
  }
  if (now() < shownUntilMs) return { againAtMs: Math.min(shownUntilMs, keptUntilMs) }
  await store.eraseAction(actionId, now())
  return { againAtMs: keptUntilMs }
}
