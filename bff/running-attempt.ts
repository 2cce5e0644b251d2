import type { Deps } from './deps.ts'
import { type Action, inAttempt } from './domain/action.ts'
import type { Attempt } from './domain/decide.ts'
import { Refusal } from './refusal.ts'
import { startAttempt } from './start-attempt.ts'

/** The attempt that a token or link may be minted for: started here if the person has only just said yes. */
export const runningAttempt = async (deps: Deps, actionId: string): Promise<{ action: Action; attempt: Attempt }> => {
  const action = await startAttempt(deps, actionId, null)
  if (!inAttempt(action.state)) throw new Refusal(action.attemptsLeft < 1 ? 'attempts-used-up' : 'action-ended')
  const attempt = await deps.store.readAttempt(actionId, action.attempt)
  if (!attempt) throw new Refusal('internal', { cause: new Error(`no attempt ${action.attempt} of ${actionId}`) })
  return { action, attempt: await known(deps, action, attempt) }
}

/** A card hint or a selfie must be at Sumsub before its frame opens: then the action is made first, once. */
const known = async (deps: Deps, action: Action, attempt: Attempt): Promise<Attempt> => {
  const needed = action.kind === 'payment-method' && (action.paymentMethod !== null || action.requireSelfie)
  if (!needed || attempt.sumsubActionId !== null) return attempt
  const made = await deps.sumsub.createPaymentMethodAction({
    applicantId: action.applicantId,
    externalActionId: attempt.externalActionId,
    requireSelfie: action.requireSelfie,
    hint: action.paymentMethod,
  })
  const facts = { sumsubActionId: made.sumsubActionId, levelName: made.levelName ?? attempt.levelName }
  await deps.store.noteAttempt(attempt.externalActionId, facts)
  return { ...attempt, ...facts }
}
