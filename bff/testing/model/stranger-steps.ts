import { publicUrl } from '../harness.ts'
import { hosts } from './ground.ts'
import { pick } from './look-up.ts'
import type { Intrusion, Step } from './step.ts'
import type { Known, World } from './world.ts'

type Do<Name extends Step['do']> = Extract<Step, { do: Name }>

const browserPaths = [
  '/api/action',
  '/api/result',
  '/api/receipt',
  '/api/card-picture',
  '/api/redeem-link',
  '/api/resend-link',
  '/api/approve',
  '/api/refuse',
  '/api/access-token',
  '/api/websdk-link',
  '/api/progress',
  '/api/other-device',
  '/api/take-back',
]
const presses = browserPaths.slice(4)
const pages = ['/', '/open', '/open?code=1', '/confirm', '/check', '/answer', '/livez', '/.well-known/jwks.json']

const ofOne = (id: string): [method: 'GET' | 'POST', path: string, body?: object][] => [
  ['GET', `/v1/actions/${id}`],
  ['GET', `/v1/actions/${id}/receipt`],
  ['GET', `/v1/actions/${id}/images/1`],
  ['POST', `/v1/actions/${id}/cancel`],
  ['POST', `/v1/actions/${id}/links`, { deliver: 'link' }],
  ['POST', `/v1/actions/${id}/websdk-link`],
  ['POST', `/v1/actions/${id}/payment-method`, { type: 'bankCard' }],
  ['POST', `/v1/actions/${id}/submit`],
]

const triedAtOnce = 4

/** A few of them: others the next time. */
const some = <T>(list: readonly T[], n: number): T[] =>
  Array.from({ length: triedAtOnce }, (_, k) => pick(list, n * triedAtOnce + k))

/** A mail gateway, a prefetcher, a preview: everything that asks without a press, with a session or without one. */
export const scan = async (w: World, { device, action }: Do<'scan'>): Promise<'unchanged'> => {
  const method = pick(['GET', 'HEAD', 'OPTIONS'], action)
  const ways: Record<string, string>[] = [
    { 'User-Agent': 'Mozilla/5.0 (compatible; SafeLinks)' },
    { 'Sec-Purpose': 'prefetch;prerender', Cookie: pick(w.devices, device).browser.cookie() },
    { 'X-CSRF': '1', 'Sec-Fetch-Site': 'same-origin', Cookie: pick(w.devices, device).browser.cookie() },
  ]
  for (const path of some([...pages, ...browserPaths], w.nextNumber()))
    await w.call(path, { method, headers: pick(ways, action + device) })
  return 'unchanged'
}

const outcome = { decision: 'approved', reviewAnswer: 'GREEN', status: 'completed' }

/** How somebody without the right to it calls, and the status that this must end in, if it is one only. */
const headersFor = (what: Intrusion, cookie: string): Record<string, string> => {
  const ownPage = { 'X-CSRF': '1', 'Sec-Fetch-Site': 'same-origin', Origin: publicUrl }
  switch (what) {
    case 'no-cookie':
    case 'garbage-code':
      return ownPage
    case 'wrong-cookie':
      return { ...ownPage, Cookie: `__Host-Http-sid=${'B'.repeat(43)}` }
    case 'cross-site':
      return { ...ownPage, 'Sec-Fetch-Site': 'cross-site', Cookie: cookie }
    default:
      return { ...ownPage, Cookie: cookie }
  }
}

const bodyFor = (what: Intrusion, path: string): object => {
  if (what === 'outcome') return outcome
  return path === '/api/redeem-link' || what === 'garbage-code' ? { code: `csl_${'C'.repeat(43)}` } : {}
}

/** Without a proof of who asks, or with one and a word too many, nothing may change. */
export const intrude = async (w: World, { device, action, what }: Do<'stranger'>): Promise<'unchanged'> => {
  if (what === 'wrong-key') return intrudeAsHost(w, pick(w.known, action))
  const headers = {
    ...headersFor(what, pick(w.devices, device).browser.cookie()),
    'Content-Type': 'application/json',
  }
  for (const path of some(presses, w.nextNumber())) {
    const body = JSON.stringify(bodyFor(what, path))
    const { status } = await w.call(path, { method: 'POST', headers, body })
    w.watch.require(status >= 400, 'I7', () => `${what} on ${path} answered ${status}`)
  }
  return 'unchanged'
}

const intrudeAsHost = async (w: World, known: Known): Promise<'unchanged'> => {
  for (const [method, path, body] of some(ofOne(known.id), w.nextNumber())) {
    const { status } = await w.call(path, {
      method,
      headers: { Authorization: 'Bearer no-such-key', 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    w.watch.require(status === 401, 'I7', () => `a wrong key on ${path} answered ${status}`)
  }
  return 'unchanged'
}

/** Another host tries everything on an action: for it there is none. */
export const tryAsOtherHost = async (w: World, { action }: Do<'foreign'>): Promise<'unchanged'> => {
  const known = pick(w.known, action)
  const other = (known.host + 1) % hosts.length
  for (const [method, path, body] of some(ofOne(known.id), w.nextNumber())) {
    const { status } = await w.host(other, method, path, body)
    w.watch.require(status === 404, 'I12', () => `host ${other} on ${path} of ${known.host} was answered ${status}`)
  }
  return 'unchanged'
}
