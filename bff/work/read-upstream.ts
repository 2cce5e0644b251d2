import type { Deps } from '../deps.ts'
import { type Action, inAttempt } from '../domain/action.ts'
import { type Attempt, eventOf, mismatch, type Reading } from '../domain/decide.ts'
import { advance } from '../moves/advance.ts'
import type { Claimed } from '../store/jobs.ts'
import type { Outcome } from './outcome.ts'

/**
 * The one reader of an action, whoever watches it: webhooks and frame events only make it look sooner.
 * What it reads here is the only thing that decides.
 */
export const readUpstream = async (deps: Deps, { actionId }: Claimed): Promise<Outcome> => {
  const action = await deps.store.readAction(actionId)
  if (!action || !inAttempt(action.state)) return { againAtMs: null }
  const attempt = await deps.store.readAttempt(actionId, action.attempt)
  const after = attempt && (await look(deps, action, attempt))
  const still = after ?? action
  if (!attempt || !inAttempt(still.state)) return { againAtMs: null }
  const nowMs = deps.now()
  return { againAtMs: nowMs + pauseMs(still, nowMs - attempt.startedAtMs) }
}

/** One look at Sumsub, and what follows from it. Undefined when it changed nothing. */
export const look = async (deps: Deps, action: Action, attempt: Attempt): Promise<Action | undefined> => {
  const reading = await readAttempt(deps, action, attempt)
  if (!reading) return undefined
  const wrong = mismatch(action, attempt, reading, deps.config.sandbox)
  if (wrong) {
    deps.log('sumsub-answer-mismatch', { actionId: action.id, mismatch: wrong })
    return undefined
  }
  if (attempt.sumsubActionId !== reading.sumsubActionId)
    await deps.store.noteAttempt(attempt.externalActionId, { sumsubActionId: reading.sumsubActionId })
  const event = eventOf(reading, attempt.number)
  return event && advance(deps, action.id, event)
}

/** By Sumsub's id where one is known and true, else by ours among the newest of the applicant. */
const readAttempt = async ({ sumsub }: Deps, action: Action, attempt: Attempt): Promise<Reading | null> => {
  const known = attempt.sumsubActionId && (await sumsub.readAction(attempt.sumsubActionId))
  if (known && known.externalActionId === attempt.externalActionId) return known
  return sumsub.findAction(action.applicantId, attempt.externalActionId)
}

/**
 * Until the next look when nobody hints: 2 s while an answer is close, more the longer the attempt takes, 2 min at most,
 * with jitter. In milliseconds.
 */
const pauseMs = ({ onHold, state }: Action, ageMs: number): number => {
  const stepMs = onHold ? 60_000 : state === 'started' ? 5_000 : 2_000
  return Math.min(Math.max(stepMs, ageMs / 20), 120_000) * (0.9 + Math.random() / 5)
}
