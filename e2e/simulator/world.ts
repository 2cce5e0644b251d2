import type { Actions } from './actions.ts'
import type { Applicants } from './applicants.ts'
import type { ClientWebhooks } from './client-webhooks.ts'
import type { Confirmations } from './confirmations.ts'
import type { Levels } from './levels.ts'
import type { Links } from './links.ts'
import type { Outcomes } from './outcomes.ts'
import type { Questionnaires } from './questionnaire.ts'
import type { AppCredentials } from './require-signature.ts'
import type { Reviewer } from './reviewer.ts'
import type { Steps } from './steps.ts'
import type { Timers } from './timers.ts'
import type { SdkToken, Tokens } from './tokens.ts'
import type { Webhooks } from './webhooks.ts'

export const clientId = 'simclient'

/** All that one simulator knows. Built once in `app.ts`; a fresh one is the reset. */
export type World = {
  baseUrl: string
  /** Told by the prefix of the app token: `sbx:` or `prd:`. */
  sandbox: boolean
  levels: Levels
  applicants: Applicants
  actions: Actions
  /** Those that the seed adds to the one of the start. */
  moreCredentials: AppCredentials[]
  /** 403 for one that does not exist. */
  requireSourceKey: (sourceKey: string | undefined) => void
  tokens: Tokens
  links: Links
  questionnaires: Questionnaires
  steps: Steps
  confirmations: Confirmations
  outcomes: Outcomes
  reviewer: Reviewer
  clientWebhooks: ClientWebhooks
  webhooks: Webhooks
  timers: Timers
  now: () => number
  /** Ids of images are one growing number, across all applicants. */
  nextImageId: () => string
}

/** What the platform tells about a request and a web-standard `Request` cannot. Absent in process. */
export type Platform = {
  /** The request target as it came over the wire: `Request.url` has been through a parser. */
  target?: string
  remoteAddress?: string
}

/** Who asks: a server that signs, or the SDK's frame with the access token that it was given. */
export type Caller = { by: 'app' } | { by: 'frame'; token: SdkToken }

export type SimulatorEnv = { Bindings: Platform; Variables: { correlationId: string; caller: Caller } }
