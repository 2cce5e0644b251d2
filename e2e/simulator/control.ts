import type { Action } from './actions.ts'
import type { Confirmation } from './confirmations.ts'
import { notFound } from './errors.ts'
import type { Fault, Faults } from './faults.ts'
import type { OutcomeName, PlannedOutcome } from './outcomes.ts'
import type { LoggedRequest } from './request-log.ts'
import type { Delivery } from './webhooks.ts'
import type { World } from './world.ts'

/** One person or one check; with neither, everybody. */
export type Whom = { externalUserId?: string | undefined; externalActionId?: string | undefined }
export type SentCode = Pick<Confirmation, 'kind' | 'identifier' | 'code'> & {
  sentAt: string
  applicantActionId: string
  externalActionId: string | null
}
export type ReviewOutcome = Exclude<OutcomeName, 'never'>

/** What a person at the controls can do. The same verbs in process and, under `/_sim`, over HTTP. */
export type Control = {
  planOutcome: (planned: PlannedOutcome) => void
  addFault: (fault: Omit<Fault, 'times'> & { times?: number | undefined }) => void
  requests: () => LoggedRequest[]
  webhooks: () => Delivery[]
  pauseWebhooks: () => void
  resumeWebhooks: () => void
  resendWebhook: (id: string) => void
  /** A reviewer decides the newest open action now; answers with its id. */
  review: (whom: Whom & { outcome: ReviewOutcome; labels?: string[] | undefined }) => string
  /** The newest open action goes on with the steps of another level; answers with its id. */
  changeLevel: (whom: Whom & { levelName: string }) => string
  /** Every code that was sent to an email address or a phone, the newest last. */
  codes: () => SentCode[]
  /** How many tokens ended. */
  expireTokens: (whom: Whom) => number
  /** Resolves when no webhook is under way; retries that wait for their time do not count. */
  webhooksSettled: () => Promise<void>
}

export const createControl = (world: World, faults: Faults, requests: () => LoggedRequest[]): Control => ({
  planOutcome: world.outcomes.plan,
  addFault: (fault) => faults.add({ ...fault, times: fault.times ?? 1 }),
  requests,
  webhooks: world.webhooks.list,
  pauseWebhooks: world.webhooks.pause,
  resumeWebhooks: world.webhooks.resume,
  resendWebhook: world.webhooks.resend,
  review: ({ outcome, labels, ...whom }) => {
    const action = newestOpenAction(world, whom)
    world.reviewer.conclude(action, outcome, labels)
    return action.id
  },
  changeLevel: ({ levelName, ...whom }) => {
    const action = newestOpenAction(world, whom)
    world.reviewer.changeLevel(action, world.levels.forActions(levelName))
    return action.id
  },
  codes: () => world.actions.all().flatMap(codesOf),
  expireTokens: world.tokens.expire,
  webhooksSettled: world.webhooks.settled,
})

const codesOf = (action: Action): SentCode[] =>
  action.confirmations.map(({ kind, identifier, code, sentAtMs }) => ({
    kind,
    identifier,
    code,
    sentAt: new Date(sentAtMs).toISOString(),
    applicantActionId: action.id,
    externalActionId: action.externalActionId,
  }))

/** A submitted action before one that is still being filled in, whichever came last. */
const newestOpenAction = (world: World, { externalUserId, externalActionId }: Whom) => {
  const open = world.actions
    .all()
    .filter(
      (action) =>
        action.reviewStatus !== 'completed' &&
        (externalUserId === undefined || action.applicant.externalUserId === externalUserId) &&
        (externalActionId === undefined || action.externalActionId === externalActionId),
    )
  const found = open.findLast((action) => action.reviewStatus !== 'init') ?? open.at(-1)
  if (!found) throw notFound('There is no open applicant action')
  return found
}
