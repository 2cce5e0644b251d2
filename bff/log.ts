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
  'state',
  'job',
  'tries',
  'errorCode',
  'correlationId',
  'mismatch',
  'directive',
  'what',
  'count',
  'reason',
] as const

export type Log = (
  event: string,
  fields?: Partial<Record<(typeof keys)[number], unknown>> & { cause?: unknown },
) => void

/** A cause is written as class and message of each error in the chain; the messages are ours or the runtime's. */
const causes = (cause: unknown): string[] =>
  cause instanceof Error ? [`${cause.name}: ${cause.message}`, ...causes(cause.cause)] : []

export const createLog =
  (write: (line: string) => void, now: () => number): Log =>
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
  }
