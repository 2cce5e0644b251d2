import * as v from 'valibot'
import { Cause, Refusal } from '../refusal.ts'
import { failure } from './wire.ts'

/** What Sumsub answered, as far as it can be told without knowing what was asked. */
export type Answered = {
  status: number
  /** undefined when it is not JSON: a proxy's HTML page, say. */
  json: unknown
  errorCode: number | null
  description: string
  /** When Sumsub says so: approve and reject ask for patience right after a submission. */
  retryAfterSeconds?: number
}

const maxBodyBytes = 1_048_576

export const isSuccess = ({ status }: Answered): boolean => status >= 200 && status < 300

/** A documented `errorCode` in a code of ours; what is not documented is for the operator to look at. */
export const refusalOf = ({ status, errorCode, retryAfterSeconds }: Answered): Refusal => {
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
    return JSON.parse(text)
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
