import { type Context, Hono } from 'hono'
import { routePath } from 'hono/route'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Deps } from './deps.ts'
import type { Env } from './http/env.ts'
import { guard } from './http/guard.ts'
import { headers } from './http/headers.ts'
import { pages } from './http/pages.ts'
import { asRefusal, Refusal } from './refusal.ts'
import { approve } from './routes/approve.ts'
import { cancelAction } from './routes/cancel-action.ts'
import { createAction } from './routes/create-action.ts'
import { createLink } from './routes/create-link.ts'
import { createWebsdkLink } from './routes/create-websdk-link.ts'
import { erasePerson } from './routes/erase-person.ts'
import { health } from './routes/health.ts'
import { hintPaymentMethod } from './routes/hint-payment-method.ts'
import { images } from './routes/images.ts'
import { listActions } from './routes/list-actions.ts'
import { listEvents } from './routes/list-events.ts'
import { mintAccessToken } from './routes/mint-access-token.ts'
import { mintWebsdkLink } from './routes/mint-websdk-link.ts'
import { otherDevice } from './routes/other-device.ts'
import { readAction } from './routes/read-action.ts'
import { readHostAction } from './routes/read-host-action.ts'
import { readMetrics } from './routes/read-metrics.ts'
import { readOpenapi } from './routes/read-openapi.ts'
import { readOwnReceipt } from './routes/read-own-receipt.ts'
import { readReadiness } from './routes/read-readiness.ts'
import { readReceipt } from './routes/read-receipt.ts'
import { readResult } from './routes/read-result.ts'
import { readTimeline } from './routes/read-timeline.ts'
import { receiveCspReport } from './routes/receive-csp-report.ts'
import { receiveWebhook } from './routes/receive-webhook.ts'
import { redeemLink } from './routes/redeem-link.ts'
import { refuse } from './routes/refuse.ts'
import { replayEvent } from './routes/replay-event.ts'
import { reportProgress } from './routes/report-progress.ts'
import { resendLink } from './routes/resend-link.ts'
import { sourceOfFunds } from './routes/source-of-funds.ts'
import { submitAction } from './routes/submit-action.ts'
import { takeBack } from './routes/take-back.ts'

/**
 * The backend for the front end, as one web-standard Request → Response function: the same on Node, in tests
 * without a port, and elsewhere. The exchanges stand in the order in which an action meets them.
 */
const exchanges: readonly ((deps: Deps) => Hono<Env>)[] = [
  readReadiness, // 0 can this person be asked at all?
  createAction, // 1 the host asks
  createLink,
  redeemLink, // 3, 4 the person opens the mail, and presses
  resendLink,
  readAction,
  approve,
  refuse,
  otherDevice,
  takeBack,
  mintAccessToken, // 5 Sumsub's frame may start
  mintWebsdkLink,
  createWebsdkLink,
  reportProgress, // 6 hints from the frame
  readResult, // 7 the page waits
  readOwnReceipt,
  hintPaymentMethod, // or the host captures a payment method itself
  images,
  submitAction,
  receiveWebhook, // 8 Sumsub has an answer
  readHostAction, // 9 the host learns it
  readReceipt,
  listEvents,
  replayEvent,
  readTimeline,
  listActions,
  cancelAction,
  erasePerson,
  sourceOfFunds,
  readOpenapi,
  receiveCspReport,
  health,
  readMetrics,
]

export const createApp = (deps: Deps) => {
  const app = new Hono<Env>()
  app.use(headers(deps))
  app.use(async (c, next) => {
    const startedMs = performance.now()
    await next()
    if (c.req.path.startsWith('/assets/')) return
    // The pattern, not the path: an id, or a code that a mail gateway has mangled into it, stays out of the log.
    const route = routePath(c)
    deps.log('request', {
      requestId: c.var.requestId,
      actionId: c.var.actionId,
      method: c.req.method,
      route,
      status: c.res.status,
      ms: Math.round(performance.now() - startedMs),
    })
  })
  app.use(guard(deps))
  for (const exchange of exchanges) app.route('/', exchange(deps))
  app.route('/', pages(deps.pages, deps.config.sandbox))

  app.notFound((c) => answer(c, new Refusal('not-found')))
  app.onError((error, c) => {
    const refusal = asRefusal(error)
    // A reader that has gone away needs no answer, and is no fault of ours.
    if (refusal.code !== 'internal' || !c.req.raw.signal.aborted)
      deps.log('refused', { requestId: c.var.requestId, code: refusal.code, cause: refusal.cause })
    return answer(c, refusal)
  })
  return app
}

const answer = (c: Context<Env>, refusal: Refusal): Response => {
  if (refusal.retryAfterSeconds) c.header('Retry-After', String(refusal.retryAfterSeconds))
  return c.newResponse(JSON.stringify(refusal.body(c.var.requestId)), {
    status: refusal.status as ContentfulStatusCode,
    headers: { 'Content-Type': 'application/json' },
  })
}
