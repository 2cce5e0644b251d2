import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { type HostOperation, hostApi } from './contract/host-api.ts'
import { message } from './contract/list-events.ts'
import { refusalBody } from './contract/refusal-codes.ts'
import { Refusal } from './refusal.ts'

/** OpenAPI 3.1 out of the table of the host API. What is checked beyond JSON Schema is said by the refusals. */
export const openapi = (publicUrl: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Countersign host API',
    version: '1',
    description: 'Ask for a check, follow it, verify its receipt. Times are ISO 8601 in UTC.',
  },
  servers: [{ url: publicUrl }],
  security: [{ hostKey: [] }],
  components: {
    securitySchemes: { hostKey: { type: 'http', scheme: 'bearer' } },
    schemas: { Refusal: json(refusalBody, 'output') },
  },
  paths: Object.fromEntries(
    [...Map.groupBy(hostApi, ({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'))].map(([path, operations]) => [
      path,
      Object.fromEntries(operations.map((operation) => [operation.method.toLowerCase(), described(operation)])),
    ]),
  ),
  webhooks: { 'action.ended': { post: callback } },
})

const json = (schema: v.GenericSchema, typeMode: 'input' | 'output') => {
  const { $schema: _, ...rest } = toJsonSchema(schema, { typeMode, errorMode: 'ignore' })
  return rest
}

/** What a host's callback address is told. */
const callback = {
  summary: 'An action has ended',
  description:
    'Standard Webhooks 1.0. Verify `v1a` with /.well-known/webhook-keys.json, or `v1` with your callbackSecret; then read the action and its receipt. The same webhook-id may come more than once.',
  security: [],
  parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'string' },
  })),
  requestBody: { required: true, content: { 'application/json': { schema: json(message, 'output') } } },
  responses: {
    '2XX': { description: 'Taken' },
    '410': { description: 'Tell this no more' },
    '429': { description: 'Tell this again after Retry-After' },
    default: { description: 'Tell this again later: ten times in 75 hours' },
  },
}

const described = (operation: HostOperation) => ({
  summary: operation.summary,
  parameters: parametersOf(operation),
  ...bodyOf(operation),
  responses: {
    [operation.status]: { description: 'Done', content: contentOf(operation) },
    ...Object.fromEntries(refusalsByStatus(operation)),
  },
})

const contentOf = ({ answer }: HostOperation) =>
  answer ? { 'application/json': { schema: json(answer, 'output') } } : { 'image/*': {} }

const parametersOf = ({ path, query, method }: HostOperation) => [
  ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...(query
    ? Object.entries(json(query, 'input').properties ?? {}).map(([name, schema]) => ({ name, in: 'query', schema }))
    : []),
  ...(method === 'POST' && path === '/v1/actions'
    ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', maxLength: 255 } }]
    : []),
]

const bodyOf = ({ request, upload, example }: HostOperation) => {
  if (request)
    return {
      requestBody: { required: true, content: { 'application/json': { schema: json(request, 'input'), example } } },
    }
  if (!upload) return {}
  const schema = {
    type: 'object',
    required: ['metadata', 'content'],
    properties: { metadata: json(upload, 'input'), content: { type: 'string', format: 'binary' } },
  }
  const content = { 'multipart/form-data': { schema, example: { metadata: example } } }
  return { requestBody: { required: true, content } }
}

/** One response a status, with every code that it may carry and what each says. */
const refusalsByStatus = ({ refusals }: HostOperation) =>
  [...Map.groupBy(refusals, (code) => new Refusal(code).status)].map(([status, codes]) => [
    String(status),
    {
      description: codes.map((code) => `${code}: ${new Refusal(code).message}`).join('\n\n'),
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
    },
  ])
