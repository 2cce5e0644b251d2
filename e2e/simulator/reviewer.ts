import { type Action, type Actions, typeOf } from './actions.ts'
import { checksOf } from './checks.ts'
import { badRequest, conflict, listed } from './errors.ts'
import { shortId } from './ids.ts'
import { docSetsOf, type Level } from './levels.ts'
import type { OutcomeName, Outcomes } from './outcomes.ts'
import { recognised } from './payment.ts'
import { mayRetry, type ReviewResult, reviewResultOf } from './review-result.ts'
import type { Steps } from './steps.ts'
import type { Timers } from './timers.ts'
import { aboutAction } from './webhook-payload.ts'
import type { Webhooks } from './webhooks.ts'

export type Reviewer = ReturnType<typeof createReviewer>

/** The only place where an action's status moves: `init → pending → queued → completed | onHold`. */
export const createReviewer = (world: {
  actions: Actions
  outcomes: Outcomes
  steps: Steps
  webhooks: Webhooks
  timers: Timers
  now: () => number
}) => {
  const { actions, outcomes, webhooks, timers, now } = world
  const planned = new Map<string, (() => void)[]>()

  /** A decision made by hand overtakes what the timers still had in mind. */
  const dropPlans = (action: Action) => {
    for (const cancel of planned.get(action.id) ?? []) cancel()
    planned.delete(action.id)
  }

  const queue = (action: Action) => {
    action.reviewStatus = 'queued'
    action.queuedAtMs = now()
    actions.changed(action)
  }

  const hold = (action: Action) => {
    dropPlans(action)
    action.reviewStatus = 'onHold'
    actions.changed(action)
    webhooks.send('applicantActionOnHold', aboutAction(action))
  }

  const complete = (action: Action, result: ReviewResult, isByHand = true) => {
    dropPlans(action)
    action.checks = checksOf(action, result, now())
    if (action.paymentSource) action.paymentSource = recognised(action.paymentSource, action.checks)
    action.autoChecked = !isByHand
    for (const image of action.images)
      if (image.attemptId === action.attemptId) {
        image.answer = result.reviewAnswer
        image.reviewResult = result
      }
    action.reviewStatus = 'completed'
    action.reviewResult = result
    action.reviewedAtMs = now()
    actions.changed(action)
    webhooks.send('applicantActionReviewed', aboutAction(action))
  }

  const conclude = (action: Action, outcome: OutcomeName, labels: string[] | undefined, isByHand = true) => {
    if (outcome === 'on-hold') return hold(action)
    const result = reviewResultOf(outcome, labels ?? usualLabels(action, outcome))
    if (result) complete(action, result, isByHand)
  }

  /** What was handed in stays; the steps of the new level that are still open come next. */
  const changeLevel = (action: Action, level: Level) => {
    if (action.reviewStatus === 'completed') throw conflict('Applicant action is already completed')
    const previousLevelName = action.levelName
    dropPlans(action)
    const docSets = docSetsOf(level, action.paymentSource !== null)
    set(action, { levelName: level.name, docSets, type: typeOf(docSets), reviewStatus: 'init' })
    actions.changed(action)
    webhooks.send('applicantActionLevelChanged', { ...aboutAction(action), previousLevelName })
  }

  return {
    complete,
    changeLevel,
    conclude,
    /** The first thing handed in after a refusal that may be retried begins the next attempt. */
    reopen: (action: Action) => {
      if (!mayRetry(action.reviewResult ?? undefined)) return
      set(action, { ...newAttempt(now()), reviewStatus: 'init', attemptId: shortId(), answersAreSaved: false })
      actions.changed(action)
    },
    submit: (action: Action) => {
      requireSubmittable(action)
      const missing = world.steps.missing(action)
      if (missing.length > 0) throw badRequest(`Not all required documents are submitted: ${missing.join(', ')}`)
      const plan = outcomes.take(whose(action))
      beginAttempt(action, now())
      actions.changed(action)
      webhooks.send('applicantActionPending', aboutAction(action))
      const queued = timers.after(Math.floor(plan.afterMs / 2), () => queue(action))
      const concluded = timers.after(plan.afterMs, () => conclude(action, plan.outcome, plan.labels, false))
      planned.set(action.id, [queued, concluded])
    },
  }
}

export const whose = (action: Action) => ({
  externalUserId: action.applicant.externalUserId,
  externalActionId: action.externalActionId,
})

const labelOfType: Record<string, string> = {
  selfieAuth: 'BAD_FACE_MATCHING',
  paymentMethod: 'BAD_PROOF_OF_PAYMENT',
  cryptoSourceOfFunds: 'REGULATIONS_VIOLATIONS',
}

const usualLabels = (action: Action, outcome: OutcomeName) => {
  if (outcome !== 'red-retry' && outcome !== 'red-final') return []
  return [labelOfType[action.type] ?? 'PROBLEMATIC_APPLICANT_DATA']
}

const requireSubmittable = (action: Action) => {
  if (action.reviewStatus === 'init' || mayRetry(action.reviewResult ?? undefined)) return
  throw listed('applicant-already-in-the-state', `Applicant action is already in the state '${action.reviewStatus}'`)
}

const set = (action: Action, changes: Partial<Action>) => Object.assign(action, changes)

const newAttempt = (nowMs: number): Partial<Action> => ({
  attemptAtMs: nowMs,
  reviewResult: null,
  checks: [],
  pendingAtMs: null,
  queuedAtMs: null,
  reviewedAtMs: null,
})

/** Submitting gives the attempt its number and its own id; what was handed in for it goes along. */
const beginAttempt = (action: Action, nowMs: number) => {
  const attemptId = shortId()
  for (const part of [...action.images, ...action.confirmations])
    if (part.attemptId === action.attemptId) part.attemptId = attemptId
  set(action, {
    ...newAttempt(nowMs),
    reviewStatus: 'pending',
    attemptId,
    attemptCnt: action.attemptCnt + 1,
    pendingAtMs: nowMs,
  })
}
