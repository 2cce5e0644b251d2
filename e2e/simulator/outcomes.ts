export const outcomeNames = ['green', 'red-retry', 'red-final', 'yellow', 'error', 'on-hold', 'never'] as const
export type OutcomeName = (typeof outcomeNames)[number]

export type PlannedOutcome = {
  externalUserId?: string | undefined
  externalActionId?: string | undefined
  outcome: OutcomeName
  afterMs?: number | undefined
  labels?: string[] | undefined
  times?: number | undefined
}
export type NextOutcome = { outcome: OutcomeName; afterMs: number; labels: string[] | undefined }
export type WhoseCheck = { externalUserId: string; externalActionId: string | null }

export type Outcomes = ReturnType<typeof createOutcomes>

/**
 * What the next checks will end in. A plan is used up when a check is submitted, not when the frame is opened:
 * a page that mounts the frame twice opens it twice, and would lose the plan.
 */
export const createOutcomes = (defaultAfterMs: number) => {
  const plans: (PlannedOutcome & { left: number })[] = []

  const find = (who: WhoseCheck) =>
    plans.find(
      (plan) =>
        (plan.externalUserId === undefined || plan.externalUserId === who.externalUserId) &&
        (plan.externalActionId === undefined || plan.externalActionId === who.externalActionId),
    )
  const read = (plan: PlannedOutcome | undefined): NextOutcome => ({
    outcome: plan?.outcome ?? 'green',
    afterMs: plan?.afterMs ?? defaultAfterMs,
    labels: plan?.labels,
  })

  return {
    plan: (planned: PlannedOutcome) => {
      plans.push({ ...planned, left: planned.times ?? 1 })
    },
    peek: (who: WhoseCheck) => read(find(who)),
    take: (who: WhoseCheck) => {
      const plan = find(who)
      if (plan && --plan.left === 0) plans.splice(plans.indexOf(plan), 1)
      return read(plan)
    },
  }
}
