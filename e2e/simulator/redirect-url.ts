import { hmacBytes } from './digest.ts'
import type { SdkLink } from './links.ts'

const encoder = new TextEncoder()
const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Proves where the browser comes from, never what the check said. The key's bytes are used as they are. */
export const redirectToken = async (
  signKey: string,
  claims: { iat: number; exp: number; sub: string; aud: string },
) => {
  const signed = [{ alg: 'HS256' }, claims].map((part) => base64url(encoder.encode(JSON.stringify(part)))).join('.')
  const signature = await hmacBytes('SHA-256', signKey, encoder.encode(signed))
  return `${signed}.${base64url(new Uint8Array(signature))}`
}

const lifeSeconds = 600

/** Where a finished link sends the browser, or null when the link names no address for this end. */
export const redirectUrl = async (
  link: SdkLink,
  end: { approved: boolean; query: Record<string, string>; nowMs: number; audience: string },
) => {
  const address = end.approved ? link.redirect?.successUrl : link.redirect?.rejectUrl
  if (!address) return null
  const url = new URL(address)
  for (const name of link.redirect?.allowedQueryParams ?? []) {
    const value = end.query[name]
    if (value !== undefined) url.searchParams.set(name, value)
  }
  if (link.redirect?.signKey) {
    const iat = Math.floor(end.nowMs / 1_000)
    const claims = { iat, exp: iat + lifeSeconds, sub: link.externalUserId ?? '', aud: end.audience }
    url.searchParams.set('jwt', await redirectToken(link.redirect.signKey, claims))
  }
  return url.href
}
