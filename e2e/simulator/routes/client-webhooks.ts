import { Hono } from 'hono'
import * as v from 'valibot'
import { clientWebhookBody, clientWebhookChanges } from '../client-webhooks.ts'
import { parse, readJson, readOptionalJson } from '../read-body.ts'
import { aboutApplicant, webhookTypes } from '../webhook-payload.ts'
import type { SimulatorEnv, World } from '../world.ts'

export const testBody = v.object({ type: v.optional(v.picklist(webhookTypes)) })

/** Where webhooks go to. The one that the simulator was started with is the first. */
export const clientWebhooks = (world: World) =>
  new Hono<SimulatorEnv>()
    .get('/resources/api/clientWebhooks', (c) => {
      const items = world.clientWebhooks.oldest()
      return c.json({ list: { items, totalItems: items.length } })
    })
    .get('/resources/api/clientWebhooks/:id', (c) => c.json(world.clientWebhooks.get(c.req.param('id'))))
    .post('/resources/api/agent/clientWebhooks', async (c) =>
      c.json(world.clientWebhooks.create(await readJson(c, clientWebhookBody))),
    )
    .patch('/resources/api/agent/clientWebhooks', async (c) =>
      c.json(world.clientWebhooks.change(await readJson(c, clientWebhookChanges))),
    )
    .post('/resources/inspectionCallbacks/testWebhook', async (c) => {
      const given = (await readOptionalJson(c, testBody)) ?? parse(testBody, {})
      const [applicant] = world.applicants.all()
      if (applicant) world.webhooks.send(given.type ?? 'applicantReviewed', aboutApplicant(applicant))
      return c.json({ ok: 1 })
    })
