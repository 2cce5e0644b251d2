import type { Deps } from '../deps.ts'
import { type Action, inAttempt } from '../domain/action.ts'
import type { Attempt, Reading } from '../domain/decide.ts'
import { Cause, Refusal } from '../refusal.ts'
import { startAttempt } from './start-attempt.ts'

export type Running = { action: Action; attempt: Attempt }

/**
 * The attempt that a token or link may be minted for. The first one starts here if asking was how the person said yes;
 * so does a further one for a caller who has no other way to say it.
 */
export const runningAttempt = async (deps: Deps, actionId: string, { mayBegin = false } = {}): Promise<Running> => {
  const found = await deps.store.readAction(actionId)
  const begins = found && (found.attempt === 0 || (mayBegin && found.state === 'opened'))
  const action = begins ? await startAttempt(deps, actionId, null) : found
  if (!action) throw new Refusal('session-missing')
  const attempt = await currentAttempt(deps, action)
  const make = makerOf(deps, action, attempt)
  const made = make && !(await isMade(deps, attempt)) ? await make() : null
  return { action, attempt: made ? await noted(deps, attempt, made) : attempt }
}

export const currentAttempt = async (deps: Deps, action: Action): Promise<Attempt> => {
  if (!inAttempt(action.state)) throw new Refusal(action.attemptsLeft < 1 ? 'attempts-used-up' : 'action-ended')
  const attempt = await deps.store.readAttempt(action.id, action.attempt)
  if (!attempt) throw new Refusal('internal', { cause: new Cause(`no attempt ${action.attempt} of ${action.id}`) })
  return attempt
}

type Made = Pick<Reading, 'sumsubActionId' | 'levelName'>

/** What Sumsub must know before its frame opens, it is told by making the action first. Null when there is nothing. */
const makerOf = ({ sumsub }: Deps, action: Action, attempt: Attempt): (() => Promise<Made>) | null => {
  const { paymentMethod, requireSelfie, sourceOfFunds: _, name: __, ...facts } = action.details
  const { applicantId } = action
  const { externalActionId, levelName } = attempt
  if (action.kind === 'payment-method' && (requireSelfie || (paymentMethod && !facts.paymentSource)))
    return () =>
      sumsub.createPaymentMethodAction({ applicantId, externalActionId, requireSelfie, hint: paymentMethod ?? null })
  if (Object.values(facts).some((fact) => fact !== undefined))
    return async () => {
      const { sumsubActionId } = await sumsub.createAction({ applicantId, levelName, externalActionId, facts })
      // The level stays the one that was asked for: an answer that names another one must not make it count.
      return { sumsubActionId, levelName }
    }
  return null
}

/** At Sumsub there is this very attempt under the id that we know. That may be a webhook's word, which is only a hint. */
export const isMade = async ({ sumsub }: Deps, { sumsubActionId, externalActionId }: Attempt): Promise<boolean> =>
  sumsubActionId !== null && (await sumsub.readAction(sumsubActionId))?.externalActionId === externalActionId

/** Its id and level as Sumsub made it: that of a payment method is Sumsub's choice. */
export const noted = async (deps: Deps, attempt: Attempt, made: Made): Promise<Attempt> => {
  const facts = { sumsubActionId: made.sumsubActionId, levelName: made.levelName ?? attempt.levelName }
  await deps.store.noteAttempt(attempt.externalActionId, facts)
  return { ...attempt, ...facts }
}
