import type { Deps } from '../deps.ts'
import { type Action, inAttempt } from '../domain/action.ts'
import { type Attempt, eventOf, mismatch, type Reading } from '../domain/decide.ts'
import { advance } from '../moves/advance.ts'
import type { Claimed } from '../store/jobs.ts'
import type { Outcome } from './outcome.ts'
import { whenScarce } from './when-scarce.ts'

/** However many webhooks and pages hint at an action, it is looked at once a second, by all instances together. */
const looks = { capacity: 1, perSecond: 1 }

/** Priorities of jobs as lanes of calls: what somebody hints at, what is due by itself, what nobody waits for. */
const laneOf = ['now', 'soon', 'background'] as const
type Lane = (typeof laneOf)[number]

/**
 * The one reader of an action, whoever watches it: webhooks and frame events only make it look sooner.
 * What it reads here is the only thing that decides. Nothing depends on any of them coming: it looks by itself, as often
 * as calls allow. When they are scarce, the jobs wait in the order in which they were due, so that with W actions a look
 * comes round every W ÷ 50 s.
 */
export const readUpstream = async (deps: Deps, job: Claimed): Promise<Outcome> => {
  const { actionId, priority } = job
  const action = await deps.store.readAction(actionId)
  if (!action || !inAttempt(action.state)) return { againAtMs: null }
  const attempt = await deps.store.readAttempt(actionId, action.attempt)
  if (!attempt) return { againAtMs: null }
  const tooSoonMs = await deps.store.take(`look:${actionId}`, looks, deps.now())
  if (tooSoonMs > 0) return { againAtMs: deps.now() + tooSoonMs, priority }
  return look(deps, action, attempt, laneOf[priority]).then(
    (after) => next(deps, after ?? action, attempt, priority === 0),
    whenScarce(deps, job, ['sumsub-busy', 'sumsub-unavailable']),
  )
}

const next = (deps: Deps, { state }: Action, { startedAtMs }: Attempt, hinted: boolean): Outcome => {
  if (!inAttempt(state)) return { againAtMs: null }
  const ageMs = deps.now() - startedAtMs
  return { againAtMs: deps.now() + pauseMs(ageMs, hinted), priority: ageMs < pageLifeMs ? 1 : 2 }
}

/** One look at Sumsub, and what follows from it. Undefined when it changed nothing. */
export const look = async (deps: Deps, action: Action, attempt: Attempt, lane: Lane): Promise<Action | undefined> => {
  const reading = await readAttempt(deps, action, attempt, lane)
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
const readAttempt = async (
  { sumsub }: Deps,
  action: Action,
  { sumsubActionId, externalActionId, startedAtMs }: Attempt,
  lane: Lane,
): Promise<Reading | null> => {
  const known = sumsubActionId && (await sumsub.readAction(sumsubActionId, lane))
  if (known && known.sumsubActionId === sumsubActionId && known.externalActionId === externalActionId) return known
  return sumsub.findAction(action.applicantId, externalActionId, { lane, sinceMs: startedAtMs })
}

/** As long as a session lives, somebody may be waiting in front of a page. In milliseconds. */
const pageLifeMs = 30 * 60_000

/**
 * Until the next look when nobody hints: 2 s when the answer is near, 5 s while the attempt is young, 15 s at most while
 * a page may wait, 2 min when none does. With jitter, in milliseconds.
 */
const pauseMs = (ageMs: number, hinted: boolean): number => {
  if (hinted) return 2_000
  const longestMs = ageMs < pageLifeMs ? 12_500 : 100_000
  return Math.min(Math.max(5_000, ageMs / 20), longestMs) * (1 + Math.random() / 5)
}
