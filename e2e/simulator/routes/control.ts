import { Hono } from 'hono'
import * as v from 'valibot'
import type { Control } from '../control.ts'
import { ApiError } from '../errors.ts'
import { faultKinds } from '../faults.ts'
import { outcomeNames } from '../outcomes.ts'
import { readJson } from '../read-body.ts'
import { text } from '../schemas.ts'
import type { SimulatorEnv } from '../world.ts'

const whom = { externalUserId: v.optional(text), externalActionId: v.optional(text) }
const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0))
const count = v.pipe(v.number(), v.integer(), v.minValue(1))

export const outcomeBody = v.strictObject({
  ...whom,
  outcome: v.picklist(outcomeNames),
  afterMs: v.optional(milliseconds),
  labels: v.optional(v.array(text)),
  times: v.optional(count),
})
export const faultBody = v.strictObject({
  method: text,
  path: v.pipe(v.string(), v.startsWith('/', 'must start with /')),
  times: v.optional(count),
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  kind: v.optional(v.picklist(faultKinds)),
  body: v.optional(v.unknown()),
  delayMs: v.optional(milliseconds),
})
export const reviewBody = v.strictObject({
  ...whom,
  outcome: v.picklist(['green', 'red-retry', 'red-final', 'yellow', 'error', 'on-hold']),
  labels: v.optional(v.array(text)),
})
export const levelBody = v.strictObject({ ...whom, levelName: text })
export const whomBody = v.strictObject(whom)

/** Never signed, and for this machine only: whoever reaches these decides what everybody's checks end in. */
export const controlRoutes = (control: Control) =>
  new Hono<SimulatorEnv>()
    .use('/_sim/*', async (c, next) => {
      if (!isLoopback(c.env.remoteAddress)) throw new ApiError(403, 'Simulator control answers loopback callers only')
      // A page of some other site, open in this machine's browser, is a loopback caller too.
      if (c.req.header('sec-fetch-site') === 'cross-site')
        throw new ApiError(403, 'Simulator control answers no other site')
      await next()
    })
    .post('/_sim/outcomes', async (c) => {
      control.planOutcome(await readJson(c, outcomeBody))
      return c.json({ ok: 1 })
    })
    .post('/_sim/faults', async (c) => {
      control.addFault(await readJson(c, faultBody))
      return c.json({ ok: 1 })
    })
    .post('/_sim/review', async (c) =>
      c.json({ ok: 1, applicantActionId: control.review(await readJson(c, reviewBody)) }),
    )
    .post('/_sim/level', async (c) =>
      c.json({ ok: 1, applicantActionId: control.changeLevel(await readJson(c, levelBody)) }),
    )
    .post('/_sim/tokens/expire', async (c) =>
      c.json({ ok: 1, expired: control.expireTokens(await readJson(c, whomBody)) }),
    )
    .get('/_sim/codes', (c) => c.json({ codes: control.codes() }))
    .get('/_sim/requests', (c) => c.json({ requests: control.requests() }))
    .get('/_sim/webhooks', (c) => c.json({ webhooks: control.webhooks() }))
    .post('/_sim/webhooks/pause', (c) => {
      control.pauseWebhooks()
      return c.json({ ok: 1 })
    })
    .post('/_sim/webhooks/resume', (c) => {
      control.resumeWebhooks()
      return c.json({ ok: 1 })
    })
    .post('/_sim/webhooks/:id/resend', (c) => {
      control.resendWebhook(c.req.param('id'))
      return c.json({ ok: 1 })
    })

/** In process there is no address, and nobody else who could call. */
const isLoopback = (address: string | undefined) =>
  address === undefined || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address) || address === '::1'
