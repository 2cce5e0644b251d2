import type { Config } from '../../config.ts'
import { asDocument, browse, type Got, valuesOf } from './browse.ts'
import { codeOf, type Finding, fail, ok, warn } from './finding.ts'
import { framesOf, readCsp, readPermissions, standsFor, writePermissions } from './policies.ts'
import { reach } from './reach.ts'

/** Some other page, in front of ours or with Sumsub's frame in it: what in its headers stops the camera or the frame. */
export const lookAtPage = async ({ publicUrl, sumsub }: Config, address: string): Promise<Finding[]> => {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return [fail('page-reached', 'this is no address')]
  const page = new URL(address)
  try {
    const got = await browse(page, asDocument)
    return [
      reached(page, got),
      ...cameraFindings(page, sumsub.frameOrigin, got),
      ...frameFindings(page, sumsub.frameOrigin, got),
      ok(
        'page-frame',
        `a link to ${publicUrl} needs none of this; nobody may frame ${publicUrl} (frame-ancestors 'none')`,
      ),
    ]
  } catch (error) {
    const trouble = await reach(page)
    return [fail('page-reached', trouble?.saw ?? `HTTP: no answer (${codeOf(error)})`, trouble?.todo)]
  }
}

const reached = ({ host }: URL, got: Got): Finding => {
  const [to] = valuesOf(got, 'Location')
  if (got.status === 200) return ok('page-reached', `${host} answers`)
  return warn('page-reached', `${host} answers ${got.status}${to ? ` and leads on to ${to.split(/[?#]/)[0]}` : ''}`)
}

const isSelf = (entry: string, page: URL) => /^'?self'?$/.test(entry) || standsFor(entry, page.origin)

/** A page that says nothing keeps camera and fullscreen, and Sumsub's own code hands them on to its frame. */
const cameraFindings = (page: URL, frame: string, got: Got): Finding[] => {
  const isSecure = page.protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(page.hostname)
  const policy = readPermissions(valuesOf(got, 'Permissions-Policy').join(', '))
  const stopped = ['camera', 'fullscreen'].filter((name) => {
    const list = policy.get(name)
    return list && !(list.some((entry) => isSelf(entry, page)) && list.some((entry) => standsFor(entry, frame)))
  })
  const mended = new Map([...policy, ...stopped.map((name): [string, string[]] => [name, ['self', frame]])])
  return [
    ...(isSecure ? [] : [fail('page-camera', 'browsers open no camera on http')]),
    stopped.length === 0
      ? ok('page-camera', 'its Permissions-Policy lets the frame have the camera')
      : fail(
          'page-camera',
          `its Permissions-Policy keeps ${stopped.join(' and ')} from ${frame}`,
          `Send: Permissions-Policy: ${writePermissions(mended)}`,
        ),
  ]
}

const inMeta = /<meta[^>]+http-equiv=["']?content-security-policy\b[^>]*?\bcontent=(?:"([^"]*)"|'([^']*)')/gi

/** Every policy has to agree, in whichever place it stands. */
const frameFindings = (page: URL, frame: string, got: Got): Finding[] => {
  const policies = [
    ...valuesOf(got, 'Content-Security-Policy').flatMap((value) => value.split(',')),
    ...[...got.body.matchAll(inMeta)].map(([, double, single]) => double ?? single ?? ''),
  ]
  const stopped = policies.flatMap((text) => {
    const sources = framesOf(readCsp(text))
    return !sources || sources.some((each) => standsFor(each, frame) || (each === "'self'" && page.origin === frame))
      ? []
      : [sources]
  })
  const embedder = valuesOf(got, 'Cross-Origin-Embedder-Policy').join()
  return [
    ...stopped.map((sources) => {
      const mended = ['frame-src', ...sources.filter((each) => each !== "'none'"), frame].join(' ')
      const saw = `its Content-Security-Policy stops ${frame}: frames are held to ${sources.join(' ') || "'none'"}`
      return fail('page-frame', saw, `Put into it: ${mended}`)
    }),
    ...(stopped.length === 0 ? [ok('page-frame', `its Content-Security-Policy lets ${frame} in`)] : []),
    ...(embedder && !embedder.includes('unsafe-none')
      ? [warn('page-frame', `Cross-Origin-Embedder-Policy: ${embedder}`, "Leave it away where Sumsub's frame is.")]
      : []),
  ]
}
