import { mayRetry } from './action.ts'
import { SessionEnded } from './host.ts'
import { OpenLinkFailed, openLink } from './link.ts'
import { setLanguage } from './look.ts'
import { createScreens } from './screens.ts'
import { Unreachable } from './session.ts'
import { placesOf, startCheck } from './start-check.ts'

/** The same check on a page of its own, reached by a WebSDK link: nobody is around it to talk to. */
const page = document.documentElement
const code = decodeURIComponent(location.hash.replace(/^#\//, '') || (location.pathname.split('/').pop() ?? ''))
const readingMs = 2_500

const { token, lang } = await openPatiently()
if (lang) setLanguage(page, lang)

const check = startCheck({
  host: {
    emit: () => {},
    // A link may be opened again while it lives, and every opening gives a token.
    renewToken: async () => {
      try {
        return (await openLink(code)).token
      } catch (cause) {
        throw cause instanceof OpenLinkFailed ? new SessionEnded('The link has ended', { cause }) : cause
      }
    },
  },
  token,
  settings: { country: null, preferredCameras: { IDENTITY: null, SELFIE: null } },
  texts: null,
  hostDrawsBack: false,
  onLaunched: (launched) => {
    if (!lang && launched.lang) setLanguage(page, launched.lang)
  },
  onShow: () => {},
  onDecided: async (action) => {
    const query = Object.fromEntries(new URLSearchParams(location.search))
    const url = webAddress(await check.api.redirect(code, query).catch(() => null))
    if (mayRetry(action) && !url) return
    check.addExit(url)
    if (url && !mayRetry(action)) setTimeout(() => location.assign(url), readingMs)
  },
})

/** Only a web page may follow: anything else could run as script here. */
function webAddress(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null
}

async function openPatiently() {
  const screens = createScreens({ ...placesOf(document), texts: null, hostDrawsBack: false, onShow: () => {} })
  for (;;) {
    screens.loading()
    try {
      return await openLink(code)
    } catch (error) {
      if (error instanceof OpenLinkFailed) await screens.problem(error.kind)
      else await screens.problem(error instanceof Unreachable ? 'connection' : 'service')
    }
  }
}
