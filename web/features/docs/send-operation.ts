import { ApiError } from '../../api/api-error.ts'
import { type Operation, pretty } from './operation.ts'

/** What a person has filled in. Inputs by name; an empty one of the query is left out. */
export type Filled = { hostKey: string; inputs: Readonly<Record<string, string>>; body: string; file: File | null }

export type Reply = {
  status: number
  ms: number
  shown: { type: 'json' | 'text'; text: string } | { type: 'picture'; picture: Blob }
  /** The parsed answer, where it is JSON. */
  json: unknown
}

/** Longer than the longest held read. */
const timeoutMs = 40_000

/** Speaks as a host does: with its key, and without the session that this browser may have. */
export const sendOperation = async (operation: Operation, filled: Filled): Promise<Reply> => {
  const startedAtMs = performance.now()
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), timeoutMs)
  try {
    const response = await fetch(addressOf(operation, filled.inputs), {
      ...requestOf(operation, filled),
      credentials: 'omit',
      cache: 'no-store',
      signal: controller.signal,
    })
    const body = await response.blob()
    const ms = Math.round(performance.now() - startedAtMs)
    return { status: response.status, ms, ...(await readBody(body)) }
  } catch (cause) {
    throw new ApiError('offline', `No answer from ${operation.path}`, null, { cause })
  } finally {
    clearTimeout(timer)
  }
}

export const addressOf = ({ path, inputs }: Operation, values: Filled['inputs']): string => {
  const given = (name: string) => values[name] ?? ''
  const query = inputs.flatMap(({ name, in: place }) => (place === 'query' && given(name) ? [[name, given(name)]] : []))
  const target = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given(name)))
  return query.length > 0 ? `${target}?${new URLSearchParams(query)}` : target
}

const requestOf = ({ method, needsIdempotencyKey, body }: Operation, filled: Filled): RequestInit => ({
  method,
  headers: {
    Authorization: `Bearer ${filled.hostKey.trim()}`,
    ...(needsIdempotencyKey && { 'Idempotency-Key': crypto.randomUUID() }),
    // A form names its own type, since only it knows its boundary.
    ...(body?.type === 'json' && { 'Content-Type': 'application/json' }),
  },
  // As written, even where it is no JSON: what the backend says to that is worth seeing.
  ...(body && { body: body.type === 'json' ? filled.body : formOf(filled) }),
})

const formOf = ({ body, file }: Filled): FormData => {
  const form = new FormData()
  form.set('metadata', body)
  if (file) form.set('content', file)
  return form
}

const readBody = async (body: Blob): Promise<Pick<Reply, 'shown' | 'json'>> => {
  if (body.type.startsWith('image/')) return { shown: { type: 'picture', picture: body }, json: null }
  const text = await body.text()
  try {
    const json: unknown = JSON.parse(text)
    return { shown: { type: 'json', text: pretty(json) }, json }
  } catch {
    return { shown: { type: 'text', text }, json: null }
  }
}
