import type { Context } from 'hono'
import * as v from 'valibot'
import { holdsCardNumber } from '../domain/card-number.ts'
import { hasDoubledMember } from '../domain/doubled-member.ts'
import { Refusal } from '../refusal.ts'

const maxJsonBytes = 32_768

/** The raw bytes of a body, refused as soon as they are too many: a length header can lie or be absent. */
export const readBytes = async (c: Context, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> => {
  if (Number(c.req.header('content-length') ?? 0) > maxBytes) throw new Refusal('body-too-large')
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.length
    if (length > maxBytes) throw new Refusal('body-too-large')
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** A JSON body of the documented form. An absent body reads as `{}`, for calls that need to say nothing. */
export const readBody = async <T extends v.GenericSchema>(c: Context, schema: T): Promise<v.InferOutput<T>> => {
  const bytes = await readBytes(c, maxJsonBytes)
  if (bytes.length > 0 && !/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
    throw new Refusal('content-type-not-json')
  return parseOr(schema, bytes.length === 0 ? {} : jsonOf(bytes))
}

/** Half a character has no UTF-8, so no hash. */
const wellFormed = (name: string, value: unknown): unknown => {
  if (!name.isWellFormed() || (typeof value === 'string' && !value.isWellFormed()))
    throw new TypeError('lone surrogate')
  return value
}

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const json: unknown = JSON.parse(text, wellFormed)
    if (!hasDoubledMember(text)) return json
  } catch {
    // No cause: the parser's message quotes the body.
    throw new Refusal('body-not-valid', { fields: [{ path: '', message: 'is not JSON in UTF-8' }] })
  }
  throw new Refusal('body-not-valid', { fields: [{ path: '', message: 'names a member twice' }] })
}

/** A full card number may not even pass through here (security.md T46): its holder would be in card-data scope. */
export const refuseCardNumber = (value: unknown): void => {
  if (holdsCardNumber(value)) throw new Refusal('card-number-refused')
}

/** Refuses with every field at fault at once. */
export const parseOr = <T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> => {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return parsed.output
  const fields = parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }))
  throw new Refusal('body-not-valid', { fields })
}
