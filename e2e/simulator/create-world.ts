import { createActions } from './actions.ts'
import { createApplicants } from './applicants.ts'
import { createClientWebhooks } from './client-webhooks.ts'
import { confirmationMail, type SendMail } from './confirmation-mail.ts'
import { createConfirmations, type SendCode } from './confirmations.ts'
import { ApiError } from './errors.ts'
import { createLevels } from './levels.ts'
import { createLinks } from './links.ts'
import { createOutcomes } from './outcomes.ts'
import type { WebhookTarget } from './post-webhook.ts'
import { createQuestionnaires } from './questionnaire.ts'
import { parse } from './read-body.ts'
import { createReviewer } from './reviewer.ts'
import { type GivenSeed, seedFile } from './seed.ts'
import { seededApplicants } from './seeded-applicants.ts'
import { seededLevels } from './seeded-levels.ts'
import { operationQuestions } from './seeded-questionnaire.ts'
import { createSteps } from './steps.ts'
import { createTimers, type SetTimer, systemTimer } from './timers.ts'
import { createTokens } from './tokens.ts'
import { createWebhooks } from './webhooks.ts'
import { clientId, type World } from './world.ts'

export type WorldOptions = {
  /** A bare origin: tokens carry it, and the SDK compares it with the origin of each message. */
  baseUrl: string
  sandbox: boolean
  webhook?: WebhookTarget
  /** Comes on top of the built-in levels and applicants. */
  seed?: GivenSeed
  now?: () => number
  fetch?: typeof fetch
  setTimer?: SetTimer
  /** Without it, codes are read at `/_sim/codes` only. */
  sendMail?: SendMail
  /** How long a check takes when no outcome says otherwise. */
  defaultAfterMs?: number
}

const firstImageId = 1_930_457_780

export const createWorld = (options: WorldOptions): World => {
  const { baseUrl, sandbox, now = Date.now } = options
  const seed = parse(seedFile, options.seed ?? {}, 'seed')
  const timers = createTimers(options.setTimer ?? systemTimer)
  const actions = createActions(now)
  const questionnaires = createQuestionnaires([operationQuestions, ...seed.questionnaires])
  const levels = seededLevels(seed)
  for (const { questionnaireDefId } of levels.flatMap(({ docSets }) => docSets))
    if (questionnaireDefId && !questionnaires.find(questionnaireDefId))
      throw new Error(`The seed has no questionnaire '${questionnaireDefId}', which one of its levels names.`)
  const steps = createSteps(questionnaires)
  const outcomes = createOutcomes(options.defaultAfterMs ?? 800)
  const clientWebhooks = createClientWebhooks(options.webhook)
  const webhooks = createWebhooks({
    targetsOf: clientWebhooks.targetsOf,
    sandbox,
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    timers,
    now,
  })
  let imageId = firstImageId
  return {
    baseUrl,
    sandbox,
    levels: createLevels(levels),
    applicants: createApplicants(seededApplicants(seed), clientId, now),
    actions,
    moreCredentials: seed.appTokens.map(({ token, ...more }) => ({ appToken: token, ...more })),
    requireSourceKey: (sourceKey) => {
      if (sourceKey !== undefined && !seed.sourceKeys.includes(sourceKey))
        throw new ApiError(403, `Source key '${sourceKey}' does not exist`)
    },
    tokens: createTokens(baseUrl, sandbox, now),
    links: createLinks(now),
    questionnaires,
    steps,
    confirmations: createConfirmations({ now, sendCode: sendCodeBy(options.sendMail) }),
    outcomes,
    reviewer: createReviewer({ actions, outcomes, steps, webhooks, timers, now }),
    clientWebhooks,
    webhooks,
    timers,
    now,
    nextImageId: () => String(imageId++),
  }
}

/** There is no SMS here: the code of a phone is read at `/_sim/codes`. */
const sendCodeBy =
  (sendMail: SendMail | undefined): SendCode =>
  async ({ kind, identifier, code }) => {
    if (kind === 'phone' || !sendMail) return
    await sendMail(confirmationMail(identifier, code)).catch((cause: unknown) => {
      console.error(cause)
      throw new ApiError(503, 'The mail with the code could not be handed over. See the output of the simulator.')
    })
  }
