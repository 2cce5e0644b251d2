import type { Deps } from '../deps.ts'
import { type Event, isOpen } from '../domain/action.ts'
import { eventOf } from '../domain/decide.ts'
import { advance } from '../moves/advance.ts'
import type { Claimed } from '../store/jobs.ts'
import type { Outcome } from './outcome.ts'

/** While a person at Sumsub looks at it; in milliseconds. */
const lookAgainMs = 60_000

/** There is nothing that a person could do better: the same transaction would come to the same. */
const withoutRetry = (event: Event): Event =>
  event.type === 'answered' && event.verdict === 'retry' ? { ...event, verdict: 'declined' } : event

/**
 * Checks where funds come from: no page, no camera, and Sumsub mostly answers at once. A crash in between asks once
 * more, which costs a second check and decides nothing twice.
 */
export const checkFunds = async (deps: Deps, { actionId }: Claimed): Promise<Outcome> => {
  const action = await deps.store.readAction(actionId)
  const funds = action?.details.sourceOfFunds
  if (!action || !funds || !isOpen(action.state)) return { againAtMs: null }
  const started = (await advance(deps, actionId, { type: 'started-by-host' })) ?? action
  const attempt = await deps.store.readAttempt(actionId, started.attempt)
  if (!attempt) return { againAtMs: null }
  const found = await (attempt.sumsubActionId
    ? deps.sumsub.readFunds(attempt.sumsubActionId)
    : deps.sumsub.checkFunds(action.applicantId, funds))
  if (found?.reading.applicantId !== action.applicantId) {
    deps.log('sumsub-answer-mismatch', { actionId, mismatch: 'applicant' })
    // Asked anew it would cost another check, for the same answer.
    return { againAtMs: attempt.sumsubActionId ? deps.now() + lookAgainMs : null }
  }
  const { reading, risk } = found
  await deps.store.noteAttempt(attempt.externalActionId, { sumsubActionId: reading.sumsubActionId })
  const event = eventOf({ ...reading, findings: { ...reading.findings, risk } }, attempt.number)
  const after = event && (await advance(deps, actionId, withoutRetry(event)))
  return { againAtMs: isOpen((after ?? started).state) ? deps.now() + lookAgainMs : null }
}
