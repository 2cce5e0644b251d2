import * as v from 'valibot'
import { refusalBody } from '../../contract/refusal-codes.ts'
import type { Watch } from './watch.ts'

type Fetch = (path: string, init?: RequestInit) => Promise<Response>

const shown = v.looseObject({
  id: v.string(),
  version: v.number(),
  state: v.string(),
  decision: v.nullable(v.string()),
})
const list = v.looseObject({ items: v.array(shown) })

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The views of actions that an answer holds. */
export const viewsIn = (text: string) => {
  const json = jsonOf(text)
  const listed = v.safeParse(list, json)
  if (listed.success) return listed.output.items
  const one = v.safeParse(shown, json)
  return one.success ? [one.output] : []
}

/** Why a call was refused; undefined when it was not. */
export const refusalIn = (text: string): string | undefined => {
  const parsed = v.safeParse(refusalBody, jsonOf(text))
  return parsed.success ? parsed.output.code : undefined
}

/** Which canaries an answer may hold: that of `POST /v1/actions` the code of its link, and so on. */
const mayHold = (path: string) => {
  if (path === '/api/access-token') return ['token'] as const
  if (path === '/api/other-device') return ['code', 'personal'] as const
  if (path === '/v1/actions' || path.endsWith('/links')) return ['code', 'personal'] as const
  return path.startsWith('/api/') || path.startsWith('/v1/') ? (['personal'] as const) : []
}

/** Asks the product, and holds every answer against what no answer may say. */
export const createCaller = (fetchApp: Fetch, watch: Watch): Fetch => {
  const routeOf = (path: string) => path.replace(/\?.*/, '').replace(/[0-9a-f-]{36}/, ':id')

  return async (path, init = {}) => {
    const response = await fetchApp(path, init)
    const route = `${init.method ?? 'GET'} ${routeOf(path)}`
    const cookie = response.headers.get('set-cookie')?.match(/sid=([\w-]{43})/)?.[1]
    if (cookie) watch.plant('session', cookie)
    if (/^image\//.test(response.headers.get('content-type') ?? '')) return response
    const text = await response.text()
    const { status, headers } = response
    watch.forbid(`the answer to ${route}`, text, mayHold(routeOf(path)))
    const refusal = refusalIn(text)
    if (refusal) watch.figures.count('refused', refusal)
    if (status >= 500 && refusal?.startsWith('sumsub-') !== true) watch.violate('5xx', `${route}: ${status} ${text}`)
    for (const { id, version, state, decision } of viewsIn(text))
      watch.views.push({ to: route, id, version, state, decision })
    return new Response(text || null, { status, headers })
  }
}
