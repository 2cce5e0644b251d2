import type { Action } from './action.ts'
import { openCamera, policyAllowsCamera } from './camera.ts'
import { runCheck } from './check.ts'
import { createFrameApi } from './frame-api.ts'
import type { Host, Settings } from './host.ts'
import type { Launched } from './read-launched.ts'
import { createScreens, type Navigation, type Places } from './screens.ts'
import { createSession } from './session.ts'

type Options = {
  host: Host
  token: string
  settings: Settings
  texts: unknown
  hostDrawsBack: boolean
  onLaunched: (launched: Launched) => void
  onShow: (navigation: Navigation) => void
  onDecided: (action: Action) => void
}

/** Ties the flow to this document; the frame and the hosted page differ only in their host. */
export function startCheck({ host, token, settings, texts, hostDrawsBack, onLaunched, onShow, onDecided }: Options) {
  const leaving = new AbortController()
  addEventListener('pagehide', () => leaving.abort())
  // Brought back from the page cache: the camera is gone and the calls have ended, so everything starts anew.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })

  const screens = createScreens({ ...placesOf(document), texts, hostDrawsBack, onShow })
  const api = createFrameApi(createSession({ token, renewToken: host.renewToken, signal: leaving.signal }))
  const surroundings = { mediaDevices: navigator.mediaDevices, policyAllowsCamera: policyAllowsCamera(document) }

  void runCheck({
    host,
    api,
    screens,
    settings,
    openCamera: (facing) => openCamera(facing, surroundings, leaving.signal),
    signal: leaving.signal,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    onLaunched,
    onDecided,
  })
  return { api, pressBack: screens.pressBack, addExit: screens.addExit }
}

export function placesOf(page: Document): Places {
  const [root, says, below] = ['[data-screen]', '.says', '.below'].map((place) =>
    page.querySelector<HTMLElement>(place),
  )
  if (!root || !says || !below) throw new Error('The page lacks its places: data-screen, says and below')
  return { root, says, below }
}
