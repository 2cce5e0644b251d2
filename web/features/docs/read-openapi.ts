import * as v from 'valibot'
import { call } from '../../api/call.ts'

/** As much of OpenAPI 3.1 as the backend writes and this page shows. */
const content = v.record(v.string(), v.object({ schema: v.optional(v.unknown()), example: v.optional(v.unknown()) }))

const operation = v.object({
  summary: v.string(),
  parameters: v.array(
    v.object({
      name: v.string(),
      in: v.picklist(['path', 'query', 'header']),
      required: v.optional(v.boolean(), false),
    }),
  ),
  requestBody: v.optional(v.object({ content })),
  responses: v.record(v.string(), v.object({ description: v.string(), content })),
})

const description = v.object({
  info: v.object({ title: v.string(), description: v.string() }),
  paths: v.record(v.string(), v.record(v.picklist(['get', 'post']), operation)),
})

export type Content = v.InferOutput<typeof content>
export type Description = v.InferOutput<typeof description>

/** What the running backend says of itself: never older than the backend. */
export const readOpenapi = (signal: AbortSignal): Promise<Description> =>
  call({ path: '/openapi.json', answer: description, signal })
