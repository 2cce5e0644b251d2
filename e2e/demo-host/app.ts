import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { MailLog } from '../mailbox/mail-log.ts'
import { mailboxRoutes } from '../mailbox/routes.ts'
import { followOrders } from './follow-orders.ts'
import { orderRoutes } from './order-routes.ts'
import { problemPage } from './pages.ts'
import { receiveCallback } from './receive-callback.ts'
import { type SettleDeps, settleOrder } from './settle-order.ts'

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Callbacks are signed instead; everything else that changes something must come from one of the bank's own pages. */
const isForeignPost = (request: Request, origin: string) =>
  request.method !== 'GET' &&
  request.method !== 'HEAD' &&
  new URL(request.url).pathname !== '/callbacks/countersign' &&
  request.headers.get('origin') !== origin

type Options = SettleDeps & { origin: string; callbackSecret: string; mails: MailLog }

/** A bank that has nothing to do with Countersign but its host API: the example of how a host does it. */
export const createDemoHost = ({ origin, callbackSecret, mails, ...deps }: Options) => {
  const { bank } = deps
  const followed = followOrders(deps)
  for (const order of bank.orders.waiting()) followed.follow(order)

  const onEnded = (actionId: string) => {
    const order = bank.orders.readByAction(actionId)
    if (order?.state !== 'waiting') return
    settleOrder(deps, order, AbortSignal.timeout(30_000)).catch((error: unknown) =>
      console.error(`order ${order.id}: ${error instanceof Error ? error.message : error}`),
    )
  }

  const app = new Hono()
    .use(bodyLimit({ maxSize: 64 * 1024 }))
    .use(async (c, next) => {
      if (isForeignPost(c.req.raw, origin))
        return c.html(problemPage('Not from here', 'Start on your account page.'), 403)
      c.header('Content-Security-Policy', pagePolicy)
      c.header('X-Content-Type-Options', 'nosniff')
      // Not `no-referrer`: a browser would then hide the Origin of our own forms as well.
      c.header('Referrer-Policy', 'same-origin')
      c.header('Cache-Control', 'no-store')
      await next()
    })
    .get('/livez', (c) => c.text('ok'))
    .get('/readyz', (c) => c.text('ok'))
    .route('/', orderRoutes({ ...deps, origin, follow: followed.follow }))
    .route('/', receiveCallback(callbackSecret, onEnded))
    .route('/', mailboxRoutes(mails))
    .use(serveStatic({ root: `${import.meta.dirname}/static` }))
    .notFound((c) => c.html(problemPage('Not here', 'There is no such page.'), 404))

  return { fetch: app.fetch, stop: followed.stop }
}
