import type { Simulator } from '../../../e2e/simulator/app.ts'
import type { AnswerChange, Failure } from './step.ts'
import type { Watch } from './watch.ts'

type Json = Record<string, unknown>
/** An answer that we were given and that says GREEN, as far as the wire tells: what an approval has to stand on. */
export type Proof = {
  atMs: number
  sumsubActionId: unknown
  externalActionId: unknown
  applicantId: unknown
  levelName: unknown
  docSetTypes: unknown[]
  sandboxMode: unknown
  createdAtMs: number
  /** When it was handed in. */
  submittedAtMs: number
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const part = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const isAction = (value: unknown): value is Json =>
  isObject(value) && isObject(value.review) && typeof value.applicantId === 'string'

/** The actions in an answer: the answer itself, or what it lists. */
const actionsIn = (json: unknown): Json[] =>
  isAction(json) ? [json] : listOf(part(json, 'list', 'items') ?? part(json, 'items')).filter(isAction)

const isGreen = (action: Json): boolean =>
  part(action, 'review', 'reviewStatus') === 'completed' &&
  part(action, 'review', 'reviewResult', 'reviewAnswer') === 'GREEN'

const isCompleted = (action: Json): boolean => part(action, 'review', 'reviewStatus') === 'completed'

/** `2026-01-01 12:36:16`, with or without `+0000`. */
const instantOf = (text: unknown): number => Date.parse(`${String(text).slice(0, 19).replace(' ', 'T')}Z`)

const proofOf = (action: Json, atMs: number): Proof => ({
  atMs,
  sumsubActionId: action.id,
  externalActionId: action.externalActionId,
  applicantId: action.applicantId,
  levelName: part(action, 'review', 'levelName'),
  docSetTypes: listOf(part(action, 'requiredIdDocs', 'docSets')).map((set) => part(set, 'idDocSetType')),
  sandboxMode: action.sandboxMode,
  createdAtMs: instantOf(action.createdAt),
  submittedAtMs: instantOf(part(action, 'review', 'createDate')),
})

/** The line between the product and Sumsub: answers can be lost, broken, or changed in one field on their way. */
export const createSumsubLine = (simulator: Pick<Simulator, 'fetch'>, watch: Watch, nowMs: () => number) => {
  const proofs: Proof[] = []
  const failures: Failure[] = []
  let change: { what: AnswerChange; left: number } | undefined
  let lastGreen: Json | undefined
  let unique = 0

  const review = (action: Json, different: Json): Json => ({
    ...action,
    review: { ...(isObject(action.review) ? action.review : {}), ...different },
  })

  const changes: Record<AnswerChange, (action: Json) => Json> = {
    'external-id': (action) => ({ ...action, externalActionId: `other-${unique++}` }),
    applicant: (action) => ({ ...action, applicantId: '64c1f0a2b7d3e94a5c0b1eff' }),
    level: (action) => review(action, { levelName: `other-level-${unique++}` }),
    'no-document-set': (action) => ({
      ...action,
      requiredIdDocs: { docSets: [{ idDocSetType: 'EMAIL_VERIFICATION' }] },
    }),
    'live-environment': (action) => ({ ...action, sandboxMode: false }),
    'created-before': (action) => ({ ...action, createdAt: '2026-01-01 00:00:00' }),
    'still-pending': (action) => review(action, { reviewStatus: 'pending' }),
    'unknown-status': (action) => review(action, { reviewStatus: 'completed ' }),
    'no-answer': (action) => review(action, { reviewResult: null }),
    'lower-case-answer': (action) => review(action, { reviewResult: { reviewAnswer: 'green' } }),
    'other-action': (action) => lastGreen ?? action,
  }

  /** What is kept of an answer after it was changed, if one is to be. */
  const changed = (json: unknown): unknown => {
    const now = change
    if (!now) return json
    const apply = (action: Json) => {
      if (isGreen(action)) watch.figures.count('GREEN changed', now.what)
      return changes[now.what](action)
    }
    if (actionsIn(json).some(isCompleted) && --now.left === 0) change = undefined
    if (isAction(json)) return apply(json)
    const items = actionsIn(json).map(apply)
    if (items.length === 0) return json
    return isObject(json) && isObject(json.list) ? { ...json, list: { ...json.list, items } } : { items }
  }

  const instead = (failure: Failure | undefined): Response | undefined => {
    if (failure === 'sumsub-refuses') return Response.json({ code: 500, description: 'down' }, { status: 500 })
    if (failure === 'sumsub-limits') return Response.json({ code: 429, description: 'slow' }, { status: 429 })
    return failure === 'sumsub-is-html' ? new Response('<html>Bad gateway</html>') : undefined
  }

  const answer = async (request: Request): Promise<Response> => {
    const failure = failures.shift()
    const refused = instead(failure)
    if (refused) return refused
    const response = await simulator.fetch(request)
    if (failure === 'sumsub-loses-answer') throw new TypeError('fetch failed')
    if (!response.headers.get('content-type')?.includes('json')) return response
    const text = await response.text()
    const { status, headers } = response
    if (failure === 'sumsub-breaks-off') return new Response(text.slice(0, text.length / 2), { status, headers })
    const truth: unknown = JSON.parse(text)
    const json = changed(truth)
    for (const action of actionsIn(json)) if (isGreen(action)) proofs.push(proofOf(action, nowMs()))
    lastGreen = actionsIn(truth).find(isGreen) ?? lastGreen
    return json === truth ? new Response(text, { status, headers }) : Response.json(json, { status })
  }

  return {
    proofs,
    change: (what: AnswerChange, times: number): void => {
      change = { what, left: times }
    },
    fail: (what: Failure, times: number): void => {
      for (let n = 0; n < times; n++) failures.push(what)
    },
    heal: (): void => {
      change = undefined
      failures.length = 0
    },
    fetch: async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const body = init?.body
      const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : ''
      watch.forbid('a call to Sumsub', `${String(input)} ${text}`)
      const response = await answer(new Request(input, init))
      // As every server sends it: who asks with a clock that is off learns the time from it.
      response.headers.set('Date', new Date(nowMs()).toUTCString())
      return response
    },
  }
}
