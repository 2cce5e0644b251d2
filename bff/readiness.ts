import type { Deps } from './deps.ts'
import type { LogFields } from './log.ts'
import { Cause } from './refusal.ts'

/** What a process has noticed since its start, and what only its operator can put right. */
export type Notice = 'environment' | 'settings-readable'

/** Red: this instance should get no traffic. Otherwise the pages work, and an operator should know. */
export type Reason = { what: string; red: boolean; says: string; job?: string; ms?: number }
export type Readiness = { ok: boolean; reasons: Reason[] }

/** An answer is good for so long: whoever asks more often costs the store nothing. In milliseconds. */
const goodForMs = 250
/** A store that takes longer is as good as none to a waiting person. In milliseconds. */
const storeWithinMs = 2_000
/** Sumsub refuses times over a minute off: security.md D16. In milliseconds. */
export const clockBoundMs = 30_000
const workBoundMs = 60_000
const loopBoundMs = 1_000

/** In live mode an answer of Sumsub's sandbox can only mean that the keys are not what they seem: security.md T31. */
export const noticeOf = (event: string, { mismatch }: LogFields): Notice | undefined =>
  event === 'sumsub-answer-mismatch' && mismatch === 'environment' ? 'environment' : undefined

/** Looks whether this instance can do its work now. Any number of askers share one look. */
export const createReadiness = (deps: Deps): (() => Promise<Readiness>) => {
  let last: { atMs: number; look: Promise<Readiness> } | undefined
  return () => {
    const nowMs = deps.now()
    if (!last || deps.changes.isClosed() || Math.abs(nowMs - last.atMs) >= goodForMs)
      last = { atMs: nowMs, look: look(deps, nowMs) }
    return last.look
  }
}

const look = async (deps: Deps, nowMs: number): Promise<Readiness> => {
  const reasons = [
    ...(deps.changes.isClosed() ? [red('stopping', 'This instance is about to stop.')] : []),
    ...(await storeReasons(deps, nowMs)),
    ...noticed(deps),
    ...sumsubReasons(deps),
    ...(deps.loopLagMs() > loopBoundMs
      ? [{ ...warn('loop', 'The event loop was held up: this machine has too much to do.'), ms: deps.loopLagMs() }]
      : []),
  ]
  return { ok: !reasons.some((each) => each.red), reasons }
}

const red = (what: string, says: string): Reason => ({ what, red: true, says })
const warn = (what: string, says: string): Reason => ({ what, red: false, says })

const storeReasons = async ({ store, log }: Deps, nowMs: number): Promise<Reason[]> => {
  try {
    const oldest = await inTime(store.proveWritable(nowMs).then(() => store.oldestDueJob(nowMs)))
    if (!oldest || nowMs - oldest.dueAtMs <= workBoundMs) return []
    const says = 'Jobs wait longer than they should: more is asked than is done, or a worker hangs.'
    return [{ ...warn('work', says), job: oldest.kind, ms: nowMs - oldest.dueAtMs }]
  } catch (cause) {
    log('store-not-writable', { cause })
    return [red('store', 'The database does not take a write. Nothing is lost; nothing is accepted either.')]
  }
}

const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Cause(`no answer within ${storeWithinMs} ms`)), storeWithinMs)
    work.then(done, failed).finally(() => clearTimeout(timer))
  })

const noticed = ({ notices, config }: Deps): Reason[] => [
  ...(notices.has('environment') && !config.sandbox
    ? [red('mode', "Sumsub's sandbox has answered in live mode. Look at SUMSUB_APP_TOKEN and SUMSUB_BASE_URL.")]
    : []),
  ...(notices.has('settings-readable')
    ? [warn('rights', 'The app token may read settings, the webhook secret among them. Take that right from it.')]
    : []),
]

/** Without Sumsub the pages still open, say so, and go on by themselves when it is back. */
const sumsubReasons = ({ sumsub }: Deps): Reason[] => {
  const { breaker, clockOffsetMs } = sumsub.health()
  return [
    ...(Math.abs(clockOffsetMs) > clockBoundMs
      ? [{ ...red('clock', "This machine's clock differs from Sumsub's. Set it by NTP."), ms: clockOffsetMs }]
      : []),
    ...(breaker === 'closed' ? [] : [warn('sumsub', 'Sumsub does not answer; calls to it are held back.')]),
  ]
}
