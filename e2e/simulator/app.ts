// Stands in for Sumsub: its API, the pages that its WebSDK frames, its webhooks. It refuses what Sumsub refuses,
// and reads nothing but the written contract. Web standards only: `serve.ts` starts it on Node, `msw.ts` puts it
// behind `fetch` in unit tests. What is missing stands in SUPPORTED.md.
import { Hono } from 'hono'
import { TrieRouter } from 'hono/router/trie-router'
import { authenticate } from './authenticate.ts'
import { type Control, createControl } from './control.ts'
import { createWorld, type WorldOptions } from './create-world.ts'
import { ApiError, errorAnswer, notFound } from './errors.ts'
import { createFaults } from './faults.ts'
import { correlationId } from './ids.ts'
import { createRateLimit } from './rate-limit.ts'
import { createRequestLog } from './request-log.ts'
import type { AppCredentials } from './require-signature.ts'
import { addActionImage, readActionImage, removeActionImage } from './routes/action-images.ts'
import { addApplicantDocument } from './routes/add-applicant-document.ts'
import { applicantRecords } from './routes/applicant-records.ts'
import { createApplicant, readApplicant } from './routes/applicants.ts'
import { changeApplicant } from './routes/change-applicant.ts'
import { clientWebhooks } from './routes/client-webhooks.ts'
import { controlRoutes } from './routes/control.ts'
import { createAction } from './routes/create-action.ts'
import { cryptoFunds } from './routes/crypto-funds.ts'
import { decideAction } from './routes/decide-action.ts'
import { mintAccessToken } from './routes/mint-access-token.ts'
import { mintWebsdkLink } from './routes/mint-websdk-link.ts'
import { createPaymentMethodAction, setPaymentMethod } from './routes/payment-method.ts'
import { type ListShape, readActions } from './routes/read-actions.ts'
import { confirmIdentifier } from './routes/sdk/confirm-identifier.ts'
import { launch } from './routes/sdk/launch.ts'
import { openLink } from './routes/sdk/open-link.ts'
import { saveAnswers } from './routes/sdk/save-answers.ts'
import { watchAction } from './routes/sdk/watch-action.ts'
import { service } from './routes/service.ts'
import { submitAction } from './routes/submit-action.ts'
import { websdkPages } from './websdk/pages.ts'
import type { Platform, SimulatorEnv, World } from './world.ts'

export const demoAppToken = 'sbx:simulator.private'
export const demoSecretKey = 'simulator-secret-key'

export type SimulatorOptions = Omit<WorldOptions, 'sandbox'> & {
  appToken?: string
  secretKey?: string
  /** Which of the two documented shapes a list of actions has. */
  listShape?: ListShape
  /** 300 GETs and 50 POSTs in 5 s, as Sumsub's. Off in process, where a test's clock may stand still. */
  rateLimits?: boolean
  /** Origins whose pages may frame the check. */
  frameAncestors?: string[]
  /** Reads a file of `websdk/client/`, ready for a browser. */
  readClientFile?: (name: string) => Promise<string>
}

export type Simulator = {
  fetch: (request: Request, platform?: Platform) => Promise<Response>
  control: Control
  /** Ends all timers: nothing is reviewed or delivered from then on. */
  close: () => void
}

export const createSimulator = (options: SimulatorOptions): Simulator => {
  const credentials = {
    appToken: options.appToken ?? demoAppToken,
    secretKey: options.secretKey ?? demoSecretKey,
  }
  const world = createWorld({ ...options, sandbox: !credentials.appToken.startsWith('prd:') })
  const faults = createFaults(world.timers)
  const log = createRequestLog(world.now)
  const control = createControl(world, faults, log.list)
  const app = createSimulatorApp(world, [credentials, ...world.moreCredentials], control, options)

  return {
    fetch: (request, platform = {}) => {
      const { pathname } = new URL(request.url)
      const handle = async () => app.fetch(request, platform)
      if (pathname.startsWith('/_sim/')) return handle()
      const answer = faults.answer(request, pathname, handle)
      return pathname.startsWith('/resources/') ? log.record(request, pathname, answer) : answer
    },
    control,
    close: world.timers.close,
  }
}

/** The routes, in the order in which one check meets them. */
export const createSimulatorApp = (
  world: World,
  credentials: AppCredentials[],
  control: Control,
  options: SimulatorOptions,
) => {
  const app = new Hono<SimulatorEnv>()
  app.use(async (c, next) => {
    c.set('correlationId', correlationId())
    await next()
    c.header('X-Correlation-Id', c.get('correlationId'))
  })
  const limitRate = options.rateLimits ? createRateLimit(world.now) : () => undefined
  app.use('/resources/*', authenticate(world, credentials, limitRate))

  app.route('/', createApplicant(world))
  app.route('/', readApplicant(world))
  app.route('/', addApplicantDocument(world))
  app.route('/', changeApplicant(world))
  app.route('/', applicantRecords(world))

  app.route('/', mintAccessToken(world))
  app.route('/', mintWebsdkLink(world))
  app.route('/', createAction(world))
  app.route('/', createPaymentMethodAction(world))
  app.route('/', setPaymentMethod(world))

  app.route('/', openLink(world))
  app.route('/', launch(world))
  app.route('/', confirmIdentifier(world))
  app.route('/', saveAnswers(world))
  app.route('/', addActionImage(world))
  app.route('/', removeActionImage(world))
  app.route('/', submitAction(world))
  app.route('/', watchAction(world))

  app.route('/', readActions(world, options.listShape ?? 'list'))
  app.route('/', readActionImage(world))
  app.route('/', decideAction(world))
  app.route('/', cryptoFunds(world))

  app.route('/', clientWebhooks(world))
  app.route('/', service(world))
  app.route('/', controlRoutes(control))
  app.route(
    '/',
    websdkPages({
      baseUrl: world.baseUrl,
      frameAncestors: options.frameAncestors ?? [],
      readClientFile:
        options.readClientFile ??
        (() => Promise.reject(new Error('Pass readClientFile to serve the pages of the SDK'))),
    }),
  )

  const methodsOf = createMethodFinder(app)
  app.notFound((c) => {
    const allow = methodsOf(c.req.path)
    const error =
      allow.length > 0
        ? new ApiError(405, 'HTTP 405 Method Not Allowed', { headers: { Allow: allow.join(', ') } })
        : notFound('HTTP 404 Not Found')
    return errorAnswer(error, c.get('correlationId'))
  })
  app.onError((error, c) => {
    if (error instanceof ApiError) return errorAnswer(error, c.get('correlationId'))
    console.error(error)
    return errorAnswer(new ApiError(500, 'Internal error'), c.get('correlationId'))
  })
  return app
}

/** Hono answers 404 where only the method is wrong; a second router knows which methods a path has. */
const createMethodFinder = (app: Hono<SimulatorEnv>) => {
  const router = new TrieRouter<string>()
  for (const { method, path } of app.routes) if (method !== 'ALL') router.add('ALL', path, method)
  return (path: string) => [...new Set(router.match('GET', path)[0].map(([method]) => method))]
}
