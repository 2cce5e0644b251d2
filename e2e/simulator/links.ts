import { ApiError, notFound } from './errors.ts'
import { linkCode } from './ids.ts'

export type LinkRedirect = {
  successUrl?: string | undefined
  rejectUrl?: string | undefined
  signKey?: string | undefined
  allowedQueryParams?: string[] | undefined
}
export type SdkLink = {
  code: string
  externalUserId: string | null
  levelName: string
  externalActionId: string | null
  lang: string | null
  email: string | null
  phone: string | null
  redirect: LinkRedirect | null
  expiresAtMs: number
}

export type Links = ReturnType<typeof createLinks>

export const createLinks = (now: () => number) => {
  const links = new Map<string, SdkLink>()
  const get = (code: string) => {
    const link = links.get(code)
    if (!link) throw notFound('Link not found')
    return link
  }
  return {
    create: (bound: Omit<SdkLink, 'code' | 'expiresAtMs'>, ttlInSecs: number): SdkLink => {
      const link = { ...bound, code: linkCode(), expiresAtMs: now() + ttlInSecs * 1_000 }
      links.set(link.code, link)
      return link
    },
    get,
    /** May be opened again and again, on any device, until it expires. */
    open: (code: string) => {
      const link = get(code)
      if (link.expiresAtMs <= now()) throw new ApiError(410, 'Link is expired')
      return link
    },
  }
}
