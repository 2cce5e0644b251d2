import { createActions } from './actions.ts'
import { createApplicants } from './applicants.ts'
import { createLevels } from './levels.ts'
import { createLinks } from './links.ts'
import { createOutcomes } from './outcomes.ts'
import type { WebhookTarget } from './post-webhook.ts'
import { parse } from './read-body.ts'
import { createReviewer } from './reviewer.ts'
import { type GivenSeed, seededApplicants, seededLevels, seedFile } from './seed.ts'
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
  /** How long a check takes when no outcome says otherwise. */
  defaultAfterMs?: number
}

const firstImageId = 1_930_457_780

export const createWorld = (options: WorldOptions): World => {
  const { baseUrl, sandbox, now = Date.now } = options
  const seed = parse(seedFile, options.seed ?? {}, 'seed')
  const timers = createTimers(options.setTimer ?? systemTimer)
  const actions = createActions(now)
  const outcomes = createOutcomes(options.defaultAfterMs ?? 800)
  const webhooks = createWebhooks({
    target: options.webhook,
    sandbox,
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    timers,
    now,
  })
  let imageId = firstImageId
  return {
    baseUrl,
    sandbox,
    levels: createLevels(seededLevels(seed)),
    applicants: createApplicants(seededApplicants(seed), clientId, now),
    actions,
    tokens: createTokens(baseUrl, sandbox, now),
    links: createLinks(now),
    outcomes,
    reviewer: createReviewer({ actions, outcomes, webhooks, timers, now }),
    webhooks,
    timers,
    now,
    nextImageId: () => String(imageId++),
  }
}
