import { readAnswer } from './session.ts'
import { fields, text } from './shape.ts'

export class OpenLinkFailed extends Error {
  readonly kind: 'link-unknown' | 'link-expired' | 'service'

  constructor(kind: OpenLinkFailed['kind']) {
    super(`WebSDK link: ${kind}`)
    this.kind = kind
  }
}

const timeoutMs = 30_000

/** Exchanges the code of a WebSDK link for an access token. */
export async function openLink(code: string, send: typeof fetch = (...request) => fetch(...request)) {
  const signal = AbortSignal.timeout(timeoutMs)
  const path = `/resources/sdk/links/${encodeURIComponent(code)}`
  const { status, body } = await readAnswer(send(path, { method: 'POST', signal }), new AbortController().signal)
  if (status === 404) throw new OpenLinkFailed('link-unknown')
  if (status === 410) throw new OpenLinkFailed('link-expired')
  const token = text(fields(body).token)
  if (!token) throw new OpenLinkFailed('service')
  return { token, lang: text(fields(body).lang) }
}
