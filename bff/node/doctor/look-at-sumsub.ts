import * as v from 'valibot'
import type { Config } from '../../config.ts'
import { clockBoundMs } from '../../readiness.ts'
import { type Answered, answeredOf, isSuccess, refusalOf } from '../../sumsub/answered.ts'
import { readDeadlineMs } from '../../sumsub/send.ts'
import { settingsVerbs } from '../../sumsub/settings.ts'
import { signRequest } from '../../sumsub/sign-request.ts'
import { codeOf, type Finding, fail, ok, warn } from './finding.ts'
import { placeOf, reach } from './reach.ts'

type Ask = (target: string) => Promise<Answered & { dateMs: number }>

/** Reachable, at the same time, with a token that works and may no more than it must, and with the levels there. */
export const lookAtSumsub = async (
  { sumsub, levels, sandbox }: Pick<Config, 'sumsub' | 'levels' | 'sandbox'>,
  now = Date.now,
): Promise<Finding[]> => {
  let offsetMs = 0
  const ask: Ask = async (target) => {
    const signed = await signRequest(sumsub, { method: 'GET', target, atMs: now() + offsetMs })
    const response = await fetch(new URL(target, sumsub.baseUrl), {
      headers: { Accept: 'application/json', ...signed },
      redirect: 'manual',
      signal: AbortSignal.timeout(readDeadlineMs),
    })
    return { ...(await answeredOf(response)), dateMs: Date.parse(response.headers.get('date') ?? '') }
  }

  const base = new URL(sumsub.baseUrl)
  const first = await ask('/resources/status/api').catch(codeOf)
  if (typeof first === 'string') return [await notReached(base, first)]
  if (!isOfSumsub(first))
    return [fail('sumsub-reached', `HTTP: ${first.status} comes for ${placeOf(base)}, and not from Sumsub's API`)]
  offsetMs = first.dateMs - now() || 0
  const [clock, mode] = [clockFinding(first.dateMs - now()), modeFinding(sumsub.appToken, sandbox)]
  return [ok('sumsub-reached', `${placeOf(base)} answers`), clock, mode, ...(await tokenFindings(ask, levels))]
}

const notReached = async (base: URL, code: string): Promise<Finding> => {
  const trouble = await reach(base)
  if (!trouble) return fail('sumsub-reached', `HTTP: ${placeOf(base)} accepts, and a request gets no answer (${code})`)
  const idle = (process.env.HTTPS_PROXY ?? process.env.https_proxy) && !process.env.NODE_USE_ENV_PROXY
  const hint = idle ? ' HTTPS_PROXY is set, and Node goes by it only with NODE_USE_ENV_PROXY=1.' : ''
  return fail('sumsub-reached', trouble.saw, trouble.todo + hint)
}

/** Whoever stands in between answers with pages, redirects and logins of their own. */
const isOfSumsub = (got: Answered) =>
  isSuccess(got) || (got.json !== undefined && got.status >= 400 && got.status < 500)

const clockFinding = (offsetMs: number): Finding => {
  if (Number.isNaN(offsetMs)) return warn('clock', 'the answer had no Date header to compare with')
  const saw = `this clock is ${Math.abs(Math.round(offsetMs / 1000))} s ${offsetMs > 0 ? 'behind' : 'ahead of'} Sumsub's`
  const tooFar = Math.abs(offsetMs) > clockBoundMs
  return tooFar ? fail('clock', `${saw}, and /readyz is red over ${clockBoundMs / 1000} s`) : ok('clock', saw)
}

/** What does not fit the mode, the configuration has refused already. */
const modeFinding = (token: string, sandbox: boolean): Finding =>
  /^(sbx|prd):/.test(token)
    ? ok('sumsub-mode', `the app token is of ${sandbox ? 'the sandbox' : 'production'}, as MODE says`)
    : warn('sumsub-mode', 'the app token does not say whether it is of the sandbox')

/** sumsub-contract 1.4. */
const refusedFor: Record<number, string> = {
  4000: 'SUMSUB_APP_TOKEN is not whole: copy it again.',
  4001: 'Sumsub does not know SUMSUB_APP_TOKEN: it was revoked, or is of another environment.',
  4002: 'The part of SUMSUB_APP_TOKEN behind the dot is not its own: copy it again.',
  4003: 'SUMSUB_SECRET_KEY is not the one of this token; or a proxy rewrites paths.',
}

const tokenFindings = async (ask: Ask, levels: Config['levels']): Promise<Finding[]> => {
  try {
    const read = await ask('/resources/applicants/-;externalUserId=countersign-doctor/one')
    if (read.status === 403)
      return [fail('sumsub-token', 'it may not read applicants', 'Give it the right to view them.')]
    if (!isSuccess(read) && read.status !== 404) {
      const saw = `a signed read is refused (${read.status}, errorCode ${read.errorCode ?? 'none'})`
      return [fail('sumsub-token', saw, refusedFor[read.errorCode ?? 0])]
    }
    const accepted = ok('sumsub-token', 'the app token is accepted, and a signed read works')
    return [accepted, await rightsFinding(ask), ...levelFindings(await ask('/resources/applicants/-/levels'), levels)]
  } catch (error) {
    return [fail('sumsub-token', `a signed read gets no answer (${codeOf(error)})`, 'Try again in a minute.')]
  }
}

const rightsFinding = async (ask: Ask): Promise<Finding> => {
  const { mayReadSettings } = settingsVerbs(async ({ target }) => {
    const got = await ask(target)
    if (!isSuccess(got)) throw refusalOf(got)
    return got
  })
  return (await mayReadSettings())
    ? warn('sumsub-rights', 'the app token may read settings, the webhook secret among them')
    : ok('sumsub-rights', 'the app token may not read settings')
}

const level = v.looseObject({ name: v.string(), type: v.optional(v.unknown()) })
const levelList = v.object({ list: v.object({ items: v.array(level) }) })

const levelFindings = ({ json, status }: Answered, levels: Config['levels']): Finding[] => {
  const parsed = v.safeParse(levelList, json)
  if (!parsed.success)
    return [warn('sumsub-levels', `whether the levels exist cannot be seen with this token (${status})`)]
  return Object.entries(levels).map(([kind, name]) => {
    const found = parsed.output.list.items.find((each) => each.name === name)
    if (found?.type === 'actions') return ok('sumsub-levels', `${name} (${kind}) is there`)
    return fail('sumsub-levels', `${name} (${kind}) ${found ? 'is no level for actions' : 'is not there'}`)
  })
}
