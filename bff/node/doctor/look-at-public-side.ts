import type { Config } from '../../config.ts'
import { securityHeaders } from '../../http/headers.ts'
import { asDocument, asScript, browse, type Got, valuesOf } from './browse.ts'
import { type Change, changesOf } from './compare-headers.ts'
import { codeOf, type Finding, fail, ok, warn } from './finding.ts'
import { readPermissions, standsFor } from './policies.ts'
import { placeOf, reach } from './reach.ts'

type Page = { path: string; name?: string; status: number; as: Record<string, string> }
type Seen = { page: Page; got: Got; name: string }

const open: Page = { path: '/open', status: 200, as: asDocument }
const pages = (): Page[] => [
  open,
  { path: '/confirm', status: 200, as: asDocument },
  { path: '/check', status: 200, as: asDocument },
  { path: `/doctor-${crypto.randomUUID()}`, name: 'an unknown path', status: 404, as: asDocument },
  { path: '/api/action', status: 401, as: asScript },
  { path: '/livez', status: 200, as: asScript },
]

/** Our pages as they arrive at a browser, through whatever stands in front. */
export const lookAtPublicSide = async (config: Config): Promise<Finding[]> => {
  const base = new URL(config.publicUrl)
  const see = async (page: Page): Promise<Seen> => {
    const got = await browse(new URL(page.path, base), page.as)
    return { page, got, name: page.name ?? page.path }
  }
  try {
    const [again, ...seen] = await Promise.all([open, ...pages()].map(see))
    const right = seen.filter(({ page, got }) => got.status === page.status)
    const opened = right.find(({ page }) => page === open)
    return [
      ...statusFindings(seen),
      ...foreignFindings(right),
      ...headerFindings(config, ownOf(right)),
      ...(again && opened ? bodyFindings(opened.got, again.got) : []),
    ]
  } catch (error) {
    const trouble = await reach(base)
    const saw = trouble?.saw ?? `HTTP: ${placeOf(base)} accepts, and a request gets no answer (${codeOf(error)})`
    return [fail('public-reached', `PUBLIC_URL: ${saw}`, trouble?.todo)]
  }
}

const namesOf = (those: readonly { name: string }[]) => those.map(({ name }) => name).join(', ')

const statusFindings = (seen: readonly Seen[]): Finding[] => {
  const wrong = seen.filter(({ page, got }) => got.status !== page.status)
  if (wrong.length === 0) return [ok('public-pages', `${namesOf(seen)} answer as they should`)]
  return Object.values(Object.groupBy(wrong, ({ got }) => got.status)).map((those = []) => {
    const status = those[0]?.got.status ?? 0
    const saw = `${namesOf(those)}: ${status} arrives`
    // Asked for by the address of an instance: the public name need not let it through.
    if (namesOf(those) === '/livez') return warn('public-pages', saw, 'Fine if your balancer asks each instance.')
    return fail('public-pages', saw, whatToDo(status))
  })
}

const whatToDo = (status: number): string | undefined => {
  if (status === 421) return 'The proxy has to hand on Host as it came, and PUBLIC_URL has to be that name.'
  if (status === 403) return 'The proxy has to hand on X-CSRF, Origin and Sec-Fetch-Site, and may forbid no page.'
  if (status >= 502) return 'The proxy does not reach Countersign: start it, or look at the address in the proxy.'
  return status >= 300 && status < 400 ? 'PUBLIC_URL has to be the address that people end at.' : undefined
}

/** Every answer of ours has a number. A proxy that takes it off all of them has still not written them itself. */
const ownOf = (seen: readonly Seen[]): readonly Seen[] => {
  const numbered = seen.filter(({ got }) => valuesOf(got, 'X-Request-Id').length > 0)
  return numbered.length > 0 ? numbered : seen
}

const foreignFindings = (seen: readonly Seen[]): Finding[] => {
  const foreign = seen.filter((each) => !ownOf(seen).includes(each))
  return foreign.length > 0 ? [fail('public-pages', `${namesOf(foreign)}: the answer is not Countersign's own`)] : []
}

const headerFindings = (config: Config, seen: readonly Seen[]): Finding[] => {
  const changes = seen.flatMap(({ page: { path }, got, name }) => {
    // As headers.ts sends them; and no page may be kept.
    const sent = { ...securityHeaders(config, 'any', path === '/check'), 'Cache-Control': 'no-store' }
    return changesOf(sent, got).map((change) => ({ name, got, change }))
  })
  if (changes.length === 0 && seen.length > 0)
    return [ok('public-header', `every header arrives as it was sent, on ${seen.length} of our pages`)]
  // The same fault on many pages is one fault.
  const faults = Object.values(Object.groupBy(changes, ({ change: { saw, line } }) => `${saw}\n${line}`))
  return faults.flatMap((those = []) => those.slice(0, 1).map((first) => headerFinding(config, namesOf(those), first)))
}

const headerFinding = (config: Config, where: string, { change, got }: { change: Change; got: Got }): Finding => {
  const todo = `The proxy has to let the line of Countersign through, once and as it is: ${change.line}`
  const harm = where === '/check' && change.header === 'Permissions-Policy' ? cameraHarm(config, got) : null
  if (harm) return fail('camera-policy', `${where}: ${change.saw}; ${harm}`, todo)
  return (change.weighs ? fail : warn)('public-header', `${where}: ${change.saw}`, todo)
}

/** Of several such headers browsers make one, in which the last word on a feature counts. */
const cameraHarm = ({ publicUrl, sumsub }: Config, got: Got): string | null => {
  const camera = readPermissions(valuesOf(got, 'Permissions-Policy').join(', ')).get('camera')
  if (!camera) return null
  if (!camera.some((entry) => entry === 'self' || standsFor(entry, publicUrl))) return 'no camera opens on this page'
  const isHandedOn = camera.some((entry) => standsFor(entry, sumsub.frameOrigin))
  return isHandedOn ? null : `no camera opens in the frame of ${sumsub.frameOrigin}`
}

const nonceOf = (got: Got) =>
  valuesOf(got, 'Content-Security-Policy')
    .join()
    .match(/'nonce-([^']+)'/)?.[1]

/** Scripts run by a nonce: a page that is kept, or put together anew, is a dead page. */
const bodyFindings = (got: Got, again: Got): Finding[] => {
  const nonce = nonceOf(got)
  // The header itself is missing, and that has been said.
  if (!nonce) return []
  const inBody = [...got.body.matchAll(/\bnonce="([^"]+)"/g)].map(([, each]) => each)
  if (inBody.length === 0 || inBody.some((each) => each !== nonce))
    return [fail('public-body', '/open: the scripts of the page are not those that its header allows')]
  if (nonceOf(again) === nonce) return [fail('public-body', '/open: the same page came twice')]
  return [ok('public-body', 'pages arrive fresh, and as they were written')]
}
