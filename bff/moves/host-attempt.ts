import type { Deps } from '../deps.ts'
import type { Action } from '../domain/action.ts'
import type { Attempt } from '../domain/decide.ts'
import { Refusal } from '../refusal.ts'
import { advance } from './advance.ts'
import { currentAttempt, isMade, noted } from './running-attempt.ts'

/**
 * The attempt of a host that captures a payment method itself, made at Sumsub by the first call that needs it.
 * Only this kind: a face or an answer can only come from the person.
 */
export const hostAttempt = async (deps: Deps, asked: Action): Promise<Attempt & { sumsubActionId: string }> => {
  if (asked.kind !== 'payment-method') throw new Refusal('kind-not-supported')
  const started = await advance(deps, asked.id, { type: 'started-by-host' })
  const action = started ?? (await deps.store.readAction(asked.id)) ?? asked
  const attempt = await currentAttempt(deps, action)
  if (attempt.sumsubActionId !== null && (await isMade(deps, attempt)))
    return { ...attempt, sumsubActionId: attempt.sumsubActionId }
  const made = await deps.sumsub.createPaymentMethodAction({
    applicantId: action.applicantId,
    externalActionId: attempt.externalActionId,
    requireSelfie: action.details.requireSelfie,
    hint: action.details.paymentMethod ?? null,
  })
  return { ...(await noted(deps, attempt, made)), sumsubActionId: made.sumsubActionId }
}
