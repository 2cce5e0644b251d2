import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { type HostOperation, hostApi } from './contract/host-api.ts'
import { answer as events, message } from './contract/list-events.ts'
import { ask, askAndStart } from './testing/ask.ts'
import { jpeg } from './testing/frame.ts'
import { type Harness, harness, hostKey } from './testing/harness.ts'

let h: Harness
beforeAll(async () => {
  h = await harness()
})
afterAll(() => h.close())

type Described = { parameters: { name: string; in: string }[]; responses: Record<string, unknown> }
type Description = { paths: Record<string, Record<string, Described>> }
const description = async () => (await (await h.fetch('/openapi.json')).json()) as Description

/** An action in the state that the operation needs, and a picture of it. */
const placeFor = async ({ path, method }: HostOperation): Promise<{ id: string; imageId: string }> => {
  if (path.startsWith('/v1/users/')) return { id: 'user-42', imageId: '' }
  if (path.startsWith('/v1/events/')) return { id: await eventId(), imageId: '' }
  if (/payment-method|images|submit/.test(path)) {
    const { id } = await ask(h, { kind: 'payment-method' })
    const imageId = method === 'GET' || path.endsWith('submit') ? await uploadTo(id) : ''
    if (method === 'GET') await h.host('POST', `/v1/actions/${id}/submit`)
    await h.pass(1_000)
    return { id, imageId }
  }
  if (path.endsWith('/websdk-link')) return { id: (await askAndStart(h)).action.id, imageId: '' }
  const { id } = await ask(h)
  if (path.endsWith('/receipt')) await h.host('POST', `/v1/actions/${id}/cancel`)
  return { id, imageId: '' }
}

const eventId = async () => {
  await h.host('POST', `/v1/actions/${(await ask(h)).id}/cancel`)
  const { items } = v.parse(events, await (await h.host('GET', '/v1/events')).json())
  return items[0]?.id ?? ''
}

const form = (metadata: unknown = { idDocType: 'PAYMENT_METHOD', country: 'GBR' }) => {
  const body = new FormData()
  body.set('metadata', JSON.stringify(metadata))
  body.set('content', new Blob([jpeg], { type: 'image/jpeg' }), 'card.jpg')
  return body
}
const authorization = { Authorization: `Bearer ${hostKey}` }
const uploadTo = async (id: string) => {
  const response = await h.fetch(`/v1/actions/${id}/images`, { method: 'POST', headers: authorization, body: form() })
  return ((await response.json()) as { imageId: string }).imageId
}

describe('/openapi.json', () => {
  test('describes every route of the host API, and none that is not there', async () => {
    const routes = createApp(h.deps)
      .routes.filter(({ path, method }) => path.startsWith('/v1/') && method !== 'ALL')
      .map(({ path, method }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    const described = Object.entries((await description()).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(described.sort()).toEqual([...new Set(routes)].sort())
    expect(described.length).toBeGreaterThan(14)
  })

  test('names the parameters that the routes read', async () => {
    const { paths } = await description()
    const names = (path: string, method: string) => paths[path]?.[method]?.parameters.map(({ name }) => name)
    expect(names('/v1/actions', 'get')).toEqual(['userId', 'limit', 'cursor'])
    expect(names('/v1/actions/{id}', 'get')).toEqual(['id', 'since', 'waitMs'])
    expect(names('/v1/actions', 'post')).toEqual(['Idempotency-Key'])
  })

  test.each(hostApi.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    'the example of %s does what is written',
    async (_name, operation) => {
      const { id, imageId } = await placeFor(operation)
      const path = operation.path.replace(':imageId', imageId).replace(':id', id)
      const response = operation.upload
        ? await h.fetch(path, { method: 'POST', headers: authorization, body: form(operation.example) })
        : await h.host(operation.method, path, operation.example, { 'Idempotency-Key': crypto.randomUUID() })
      expect(response.status).toBe(operation.status)
      if (operation.answer) v.parse(operation.answer, await response.json())
      else expect(response.headers.get('content-type')).toMatch(/^image\//)
    },
  )

  test('describes what a callback address is told, as it is told', async () => {
    const { webhooks } = (await (await h.fetch('/openapi.json')).json()) as {
      webhooks: Record<
        string,
        { post: { requestBody: { content: Record<string, { schema: { properties: object } }> } } }
      >
    }
    const described = webhooks['action.ended']?.post.requestBody.content['application/json']?.schema
    const { id } = await ask(h)
    await h.host('POST', `/v1/actions/${id}/cancel`)
    await h.pass(0)
    // What other examples have ended is told in the same moment.
    const { body = '' } = h.callbacks.find((each) => each.body.includes(id)) ?? {}
    expect(v.parse(message, JSON.parse(body)).data.id).toBe(id)
    expect(Object.keys(described?.properties ?? {})).toEqual(Object.keys(JSON.parse(body)))
  })

  test('a refusal that is described comes as described', async () => {
    const refused = await h.host('POST', '/v1/actions', {}, { 'Idempotency-Key': 'k' })
    expect((await description()).paths['/v1/actions']?.post?.responses).toHaveProperty(String(refused.status))
  })
})
