import type { Context } from 'hono'
import * as v from 'valibot'
import { ApiError, badRequest } from './errors.ts'
import type { SimulatorEnv } from './world.ts'

const mediaType = (c: Context<SimulatorEnv>) => c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''

export const parse = <S extends v.GenericSchema>(schema: S, value: unknown, what = 'body'): v.InferOutput<S> => {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  throw badRequest(`Invalid ${v.getDotPath(issue) ?? what}: ${issue.message}`)
}

/** Undefined when there is no body at all: for Sumsub that is not the same as `{}`. */
export const readOptionalJson = async <S extends v.GenericSchema>(
  c: Context<SimulatorEnv>,
  schema: S,
): Promise<v.InferOutput<S> | undefined> => {
  const text = await c.req.text()
  if (text === '') return undefined
  if (mediaType(c) !== 'application/json' && !c.req.path.startsWith('/_sim/'))
    throw new ApiError(415, 'Content-Type must be application/json')
  return parse(schema, parseJson(text))
}

export const readJson = async <S extends v.GenericSchema>(
  c: Context<SimulatorEnv>,
  schema: S,
): Promise<v.InferOutput<S>> => {
  const body = await readOptionalJson(c, schema)
  if (body === undefined) throw badRequest('Request body is missing')
  return body
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest('Request body is not valid JSON')
  }
}

export type UploadedFile = { metadata: unknown; bytes: Uint8Array<ArrayBuffer>; fileName: string; mimeType: string }

/** The body was hashed as it came, before this: the boundaries are part of what is signed. */
export const readUpload = async (c: Context<SimulatorEnv>): Promise<UploadedFile> => {
  const contentType = c.req.header('content-type') ?? ''
  if (mediaType(c) !== 'multipart/form-data') throw new ApiError(415, 'Content-Type must be multipart/form-data')
  const form = await new Response(await c.req.arrayBuffer(), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw badRequest('Request body is not valid multipart/form-data')
    })
  const metadata = form.get('metadata')
  const content = form.get('content')
  if (metadata === null) throw badRequest("Part 'metadata' is missing")
  if (!(content instanceof File)) throw badRequest("Part 'content' is missing or has no file name")
  return {
    metadata: parseJson(metadata instanceof File ? await metadata.text() : metadata),
    bytes: new Uint8Array(await content.arrayBuffer()),
    fileName: content.name,
    mimeType: content.type,
  }
}
