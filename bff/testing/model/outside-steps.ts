import { createHash, createHmac } from 'node:crypto'
import { sumsubKeys } from './ground.ts'
import { attemptsOf, pick, rowOf } from './look-up.ts'
import type { Failure, Forgery, Step } from './step.ts'
import type { Known, World } from './world.ts'

type Do<Name extends Step['do']> = Extract<Step, { do: Name }>

/** Webhooks come through, are lost, or are kept and delivered late, in any order, or twice. */
export const webhooksStep = async (w: World, { what, nth }: Do<'webhooks'>): Promise<void> => {
  switch (what) {
    case 'through':
    case 'lose':
    case 'keep':
      return w.post.turn(what)
    case 'deliver':
    case 'deliver-and-keep':
      return noteTaken(w, await w.post.deliver(nth, what === 'deliver-and-keep'), what)
    case 'again':
      return noteTaken(w, await w.post.again(nth), what)
  }
}

const noteTaken = (w: World, response: Response | undefined, what: string): void => {
  if (response) w.watch.figures.count('webhooks', `${what} ${response.status}`)
}

/** A webhook that came 2xx is in the store from then on. */
export const mustBeKept = (w: World, body: string | Uint8Array): void => {
  const hash = createHash('sha256').update(body).digest('hex')
  w.facts.push({ what: 'a webhook', holds: () => w.snapshot.inbox.some(({ bodyHash }) => bodyHash === hash) })
}

const claim = (w: World, known: Known, how: Forgery): string => {
  if (how === 'not-json') return 'GREEN'
  const newest = attemptsOf(w, known).at(-1)
  const other = w.snapshot.attempts.find(({ actionId, sumsubActionId }) => actionId !== known.id && sumsubActionId)
  return JSON.stringify({
    type: 'applicantActionReviewed',
    applicantActionId: (how === 'other-action-id' ? other : newest)?.sumsubActionId ?? '64c1f0a2b7d3e94a5c0b1eff',
    externalApplicantActionId: how === 'unknown-action' ? 'never-made' : (newest?.externalActionId ?? null),
    reviewStatus: 'completed',
    reviewResult: { reviewAnswer: 'GREEN' },
    sandboxMode: how !== 'other-environment',
    correlationId: `req-${w.nextNumber()}`,
  })
}

const digests: Partial<Record<Forgery, (body: string) => Record<string, string>>> = {
  'wrong-secret': (body) => signed('sha256', 'HMAC_SHA256_HEX', 'another-secret', body),
  'weak-algorithm': (body) => signed('sha1', 'HMAC_SHA1_HEX', sumsubKeys.SUMSUB_WEBHOOK_SECRET, body),
  'no-digest': () => ({}),
}

const signed = (hash: string, algorithm: string, secret: string, body: string) => ({
  'X-Payload-Digest': createHmac(hash, secret).update(body).digest('hex'),
  'X-Payload-Digest-Alg': algorithm,
})

/** Gives whether it may have changed nothing at all. */
export const forge = async (w: World, { action, how }: Do<'forge'>): Promise<'unchanged' | undefined> => {
  const body = claim(w, pick(w.known, action), how)
  const bad = digests[how]?.(body)
  const response = await w.call('/webhooks/sumsub', {
    method: 'POST',
    headers: bad ?? signed('sha256', 'HMAC_SHA256_HEX', sumsubKeys.SUMSUB_WEBHOOK_SECRET, body),
    body,
  })
  w.watch.figures.count('forged', `${how} ${response.status}`)
  w.watch.require((response.status === 401) === (bad !== undefined), 'T24', () => `${how} answered ${response.status}`)
  if (response.ok) mustBeKept(w, body)
  return bad && 'unchanged'
}

export const fail = (w: World, { what, times }: Do<'fail'>): void => {
  if (isSumsubs(what)) w.sumsub.fail(what, times)
  else w.outside.fail(what, times)
}

const isSumsubs = (what: Failure): boolean => what.startsWith('sumsub-')

/** Time passes to one millisecond before, at, or after something ends. */
export const passTo = async (w: World, { action, edge, offMs }: Do<'pass-to'>): Promise<void> => {
  const known = pick(w.known, action)
  const session = w.snapshot.sessions.find(({ actionId, endedAtMs }) => actionId === known.id && endedAtMs === null)
  const endsAtMs = rowOf(w, known)?.expiresAtMs ?? known.expiresAtMs
  const atMs = {
    end: endsAtMs,
    'late-grace': endsAtMs + 60_000,
    'review-grace': endsAtMs + 24 * 3_600_000,
    'session-end': session?.expiresAtMs ?? 0,
  }[edge]
  const ms = atMs + offMs - w.now()
  if (ms > 0) await w.pass(ms)
}
