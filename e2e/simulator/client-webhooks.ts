import * as v from 'valibot'
import { digestAlgorithms } from './digest.ts'
import { badRequest, notFound } from './errors.ts'
import { objectId } from './ids.ts'
import type { WebhookTarget } from './post-webhook.ts'
import { text } from './schemas.ts'
import { type WebhookType, webhookTypes } from './webhook-payload.ts'

/** The members that are documented by name; the others of the dashboard have no use here. */
export const clientWebhookBody = v.object({
  name: v.optional(text, 'Webhook'),
  targetType: v.optional(v.literal('http', 'must be http: no mail, Slack or Telegram is sent from here'), 'http'),
  target: v.pipe(v.string(), v.url('must be a URL')),
  types: v.optional(v.array(v.picklist(webhookTypes)), [...webhookTypes]),
  secretKey: v.optional(text),
  signatureAlg: v.optional(v.picklist(digestAlgorithms), 'HMAC_SHA256_HEX'),
  headers: v.optional(v.array(v.object({ key: text, value: v.string() })), []),
  notResendFailedWebhooks: v.optional(v.boolean(), false),
  disabled: v.optional(v.boolean(), false),
})
/** Only what is named changes: the defaults are for new ones. */
export const clientWebhookChanges = v.object({
  id: text,
  name: v.exactOptional(text),
  target: v.exactOptional(clientWebhookBody.entries.target),
  types: v.exactOptional(v.array(v.picklist(webhookTypes))),
  secretKey: v.exactOptional(text),
  signatureAlg: v.exactOptional(v.picklist(digestAlgorithms)),
  headers: v.exactOptional(v.array(v.object({ key: text, value: v.string() }))),
  notResendFailedWebhooks: v.exactOptional(v.boolean()),
  disabled: v.exactOptional(v.boolean()),
})
type Body = v.InferOutput<typeof clientWebhookBody>
export type ClientWebhook = Omit<Body, 'secretKey'> & { id: string; secretKey: string }

const mostWebhooks = 50

export type ClientWebhooks = ReturnType<typeof createClientWebhooks>

export const createClientWebhooks = (first: WebhookTarget | undefined) => {
  const webhooks: ClientWebhook[] = []
  const get = (id: string) => {
    const found = webhooks.find((webhook) => webhook.id === id)
    if (!found) throw notFound(`Webhook with id '${id}' not found`)
    return found
  }
  const create = ({ secretKey = crypto.randomUUID(), ...body }: Body): ClientWebhook => {
    if (webhooks.filter(({ disabled }) => !disabled).length >= mostWebhooks)
      throw badRequest(`There are ${mostWebhooks} active webhooks already`)
    const webhook = { id: objectId(), ...body, secretKey }
    webhooks.push(webhook)
    return webhook
  }
  if (first) {
    const { url: target, secret: secretKey, algorithm: signatureAlg } = first
    create(v.parse(clientWebhookBody, { name: 'From the start', target, secretKey, signatureAlg }))
  }
  return {
    get,
    create,
    oldest: () => webhooks.slice(0, 50),
    change: ({ id, ...changes }: v.InferOutput<typeof clientWebhookChanges>) => Object.assign(get(id), changes),
    targetsOf: (type: WebhookType): WebhookTarget[] =>
      webhooks.filter(({ types, disabled }) => !disabled && types.includes(type)).map(targetOf),
  }
}

const targetOf = (webhook: ClientWebhook): WebhookTarget => ({
  url: webhook.target,
  secret: webhook.secretKey,
  algorithm: webhook.signatureAlg,
  headers: webhook.headers,
  retries: !webhook.notResendFailedWebhooks,
})
