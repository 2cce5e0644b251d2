import { Cause } from './refusal.ts'

/**
 * One line of JSON per event. Only these keys are ever written: no bodies, no addresses, no mail, no names,
 * nothing that a code or token could hide in.
 */
const keys = [
  'requestId',
  'method',
  'route',
  'status',
  'ms',
  'code',
  'actionId',
  'hostId',
  'kind',
  'state',
  'decision',
  'job',
  'tries',
  'errorCode',
  'correlationId',
  'mismatch',
  'directive',
  'what',
  'outcome',
  'count',
  'reason',
] as const

export type LogFields = Partial<Record<(typeof keys)[number], unknown>> & { cause?: unknown }
export type Log = (event: string, fields?: LogFields) => void

const codeOf = (error: Error): string =>
  ['code', 'responseCode', 'errcode']
    .flatMap((key) => (key in error ? [` ${String(Reflect.get(error, key))}`] : []))
    .join('')

/** Where in our code it was thrown, for errors that nobody expected. */
const placeOf = ({ stack = '' }: Error): string => stack.match(/(\/[\w-]+\/[\w-]+\.ts:\d+)/)?.[1] ?? ''

/**
 * Each error of the chain by class, code and place. Messages only where we wrote them: a parser's quotes the body,
 * a mail server's the address.
 */
const causes = (cause: unknown): string[] => {
  if (!(cause instanceof Error)) return []
  const says = cause instanceof Cause ? `: ${cause.message}` : ` ${placeOf(cause)}`
  return [`${cause.name}${codeOf(cause)}${says}`.trim(), ...causes(cause.cause)]
}

/** `seen` is shown each event too: what is counted is what is logged, so no route counts anything by itself. */
export const createLog =
  (
    write: (line: string) => void,
    now: () => number,
    seen: (event: string, fields: LogFields) => void = () => {},
  ): Log =>
  (event, fields = {}) => {
    const kept = keys.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]] as const]))
    const why = causes(fields.cause)
    write(
      JSON.stringify({
        time: new Date(now()).toISOString(),
        event,
        ...Object.fromEntries(kept),
        ...(why.length > 0 && { why }),
      }),
    )
    seen(event, fields)
  }
