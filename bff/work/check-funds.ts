import type { Deps } from '../deps.ts'
import { type Action, type Event, isOpen } from '../domain/action.ts'
import { type Attempt, eventOf, isOlder } from '../domain/decide.ts'
import { advance } from '../moves/advance.ts'
import type { Claimed } from '../store/jobs.ts'
import type { Outcome } from './outcome.ts'
import { whenScarce } from './when-scarce.ts'

/** While a person at Sumsub looks at it; in milliseconds. */
const lookAgainMs = 60_000

/** There is nothing that a person could do better: the same transaction would come to the same. */
const withoutRetry = (event: Event): Event =>
  event.type === 'answered' && event.verdict === 'retry' ? { ...event, verdict: 'declined' } : event

/**
 * Checks where funds come from: no page, no camera, and Sumsub mostly answers at once. A crash in between asks once
 * more, which costs a second check and decides nothing twice.
 */
export const checkFunds = async (deps: Deps, job: Claimed): Promise<Outcome> => {
  const { actionId } = job
  const action = await deps.store.readAction(actionId)
  const funds = action?.details.sourceOfFunds
  if (!action || !funds || !isOpen(action.state)) return { againAtMs: null }
  const started = (await advance(deps, actionId, { type: 'started-by-host' })) ?? action
  const attempt = await deps.store.readAttempt(actionId, started.attempt)
  if (!attempt) return { againAtMs: null }
  const asked = attempt.sumsubActionId
    ? deps.sumsub.readFunds(attempt.sumsubActionId, funds, 'background')
    : deps.sumsub.checkFunds(action.applicantId, funds, 'soon')
  // A check that was sent and not answered may have been made: asking for another one has to wait longer each time.
  return asked.then((found) => answered(deps, started, attempt, found), whenScarce(deps, job, ['sumsub-busy']))
}

const answered = async (deps: Deps, action: Action, attempt: Attempt, found: Found): Promise<Outcome> => {
  const wrong = notOurs(deps, action, attempt, found)
  if (!found || wrong) {
    deps.log('sumsub-answer-mismatch', { actionId: action.id, mismatch: wrong })
    // Asked anew it would cost another check, for the same answer.
    return { againAtMs: attempt.sumsubActionId ? deps.now() + lookAgainMs : null }
  }
  const { reading, risk } = found
  await deps.store.noteAttempt(attempt.externalActionId, { sumsubActionId: reading.sumsubActionId })
  const event = eventOf({ ...reading, findings: { ...reading.findings, risk } }, attempt.number)
  const after = event && (await advance(deps, action.id, withoutRetry(event)))
  return { againAtMs: isOpen((after ?? action).state) ? deps.now() + lookAgainMs : null }
}

type Found = Awaited<ReturnType<Deps['sumsub']['readFunds']>>

/**
 * Sumsub takes no id of ours for this kind, so that all else has to fit. The sandbox finds everything in order: what it
 * says of funds is no answer in live mode, nor the other way round.
 */
const notOurs = ({ config }: Deps, action: Action, { sumsubActionId }: Attempt, found: Found) => {
  if (found?.reading.applicantId !== action.applicantId) return 'applicant'
  const { reading, sameTransaction } = found
  if (sumsubActionId !== null && reading.sumsubActionId !== sumsubActionId) return 'sumsub-action-id'
  if (!sameTransaction) return 'transaction'
  if (isOlder(action, reading)) return 'older-than-operation'
  return reading.sandbox !== null && reading.sandbox !== config.sandbox ? 'environment' : undefined
}
