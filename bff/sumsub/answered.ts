import * as v from 'valibot'
import { hasDoubledMember } from '../domain/doubled-member.ts'
import { Cause, Refusal } from '../refusal.ts'
import { failure } from './wire.ts'

/** What Sumsub answered, as far as it can be told without knowing what was asked. */
export type Answered = {
  status: number
  /** undefined when it is not JSON, or names a member twice: a proxy's HTML page, say. */
  json: unknown
  errorCode: number | null
  description: string
  /** When Sumsub says so: approve and reject ask for patience right after a submission. */
  retryAfterSeconds?: number
}

const maxBodyBytes = 1_048_576

export const isSuccess = ({ status }: Answered): boolean => status >= 200 && status < 300

/** How a call ended. `not-asked`: it had no turn in time, or was held back while Sumsub is down. */
export type Outcome = 'ok' | 'refused' | 'limited' | 'failed' | 'not-asked'

export const outcomeOf = (answered: Answered): Outcome => {
  if (answered.status === 429) return 'limited'
  if (answered.status >= 500) return 'failed'
  if (!isSuccess(answered)) return 'refused'
  return answered.json === undefined ? 'failed' : 'ok'
}

/** After a 429, which says nothing about when: sumsub-contract 3.3. */
const afterLimitSeconds = 5

/** When to ask again after an answer that was not about what was asked. */
export const patienceSeconds = ({ status, retryAfterSeconds = 0 }: Answered): number =>
  status === 429 ? Math.max(afterLimitSeconds, retryAfterSeconds) : retryAfterSeconds || 5

/** Only these get better by themselves, and at once unless Sumsub says when: sumsub-contract 3.4. */
const mayPass = new Set([502, 503, 504])

/** Why an answer is no answer, in a code of ours; what is not documented is for the operator to look at. */
export const refusalOf = (answered: Answered): Refusal => {
  const { status, errorCode, retryAfterSeconds } = answered
  const outcome = outcomeOf(answered)
  if (outcome === 'limited' || outcome === 'failed')
    return new Refusal(outcome === 'limited' ? 'sumsub-busy' : 'sumsub-unavailable', {
      cause: new Cause(`Sumsub answered ${status}`),
      retryAfterSeconds: patienceSeconds(answered),
      mayPass: mayPass.has(status) && retryAfterSeconds === undefined,
    })
  const cause = new Cause(`Sumsub answered ${status}, errorCode ${errorCode ?? 'none'}`)
  if (errorCode !== null && errorCode >= 1001 && errorCode <= 1011 && !conflicts.has(errorCode))
    return new Refusal('image-not-usable', { cause })
  if (status === 409) return new Refusal('sumsub-conflict', { cause, ...(retryAfterSeconds && { retryAfterSeconds }) })
  return new Refusal('sumsub-misconfigured', { cause })
}

/** 1006 a check is running, 1008 deleted, 1009 final reject, 1010 not asked for by the level. */
const conflicts = new Set([1006, 1008, 1009, 1010])

export const answeredOf = async (response: Response): Promise<Answered> => {
  const json = parse(await readText(response))
  const parsed = v.safeParse(failure, json)
  const retryAfter = response.headers.get('retry-after') ?? ''
  return {
    status: response.status,
    json,
    errorCode: parsed.success ? parsed.output.errorCode : null,
    description: (parsed.success && parsed.output.description) || '',
    ...(/^\d{1,4}$/.test(retryAfter) && { retryAfterSeconds: Number(retryAfter) }),
  }
}

const parse = (text: string): unknown => {
  try {
    const json: unknown = JSON.parse(text)
    return hasDoubledMember(text) ? undefined : json
  } catch {
    return undefined
  }
}

const readText = async (response: Response): Promise<string> => {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length
    if (bytes > maxBodyBytes) throw new Cause(`Sumsub's answer is larger than ${maxBodyBytes} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
