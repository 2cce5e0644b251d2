import * as v from 'valibot'
import { Cause, Refusal } from '../refusal.ts'
import { type Answered, isSuccess, refusalOf } from './answered.ts'

/** A schema miss is "no answer", never a guess. The cause names the field. */
export const readAnswer = <T extends v.GenericSchema>(schema: T, answered: Answered): v.InferOutput<T> => {
  if (!isSuccess(answered)) throw refusalOf(answered)
  const parsed = v.safeParse(schema, answered.json)
  if (parsed.success) return parsed.output
  const at = parsed.issues[0] && v.getDotPath(parsed.issues[0])
  throw new Refusal('sumsub-unavailable', {
    cause: new Cause(`Sumsub's answer is not as documented at ${at ?? 'its root'}`),
    retryAfterSeconds: 5,
  })
}
