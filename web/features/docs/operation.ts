import * as v from 'valibot'
import type { Content, Description } from './read-openapi.ts'

export type Operation = {
  method: string
  path: string
  summary: string
  /** What a person fills in. What goes into headers is made here. */
  inputs: readonly Input[]
  needsIdempotencyKey: boolean
  body: Body | null
  responses: readonly Answer[]
}
export type Input = { name: string; in: 'path' | 'query'; required: boolean }
/** A `form` has its JSON in the part `metadata`, and a file in the part `content`. */
export type Body = { type: 'json' | 'form'; example: string; schema: unknown }
export type Answer = { status: string; lines: readonly Line[]; schema: unknown }
type Line = { code: string | null; text: string }

/** The description as a list, in the order in which it was written. */
export const operationsOf = ({ paths }: Description): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary, parameters, requestBody, responses }]) => ({
      method: method.toUpperCase(),
      path,
      summary,
      inputs: parameters.flatMap(({ name, in: place, required }) =>
        place === 'header' ? [] : [{ name, in: place, required }],
      ),
      needsIdempotencyKey: parameters.some(({ name }) => name === 'Idempotency-Key'),
      body: bodyOf(requestBody?.content ?? {}),
      responses: Object.entries(responses).map(([status, { description, content }]) => ({
        status,
        lines: description.split('\n\n').map(lineOf),
        schema: status.startsWith('2') ? content['application/json']?.schema : undefined,
      })),
    })),
  )

const bodyOf = (content: Content): Body | null => {
  const { 'application/json': json, 'multipart/form-data': form } = content
  if (json) return { type: 'json', example: pretty(json.example ?? {}), schema: json.schema }
  return form ? { type: 'form', example: pretty(metadataIn(form.example)), schema: form.schema } : null
}

/** The example of a form is one of all its parts; the file has to be chosen by hand. */
const metadataIn = (example: unknown): unknown => {
  const parsed = v.safeParse(v.object({ metadata: v.unknown() }), example)
  return parsed.success ? parsed.output.metadata : {}
}

/** Refusals are described as `code: sentence`. */
const lineOf = (line: string): Line => {
  const [, code = null, text = line] = /^([a-z][a-z-]+): (.+)$/s.exec(line) ?? []
  return { code, text }
}

export const pretty = (value: unknown): string => JSON.stringify(value, null, 2)
