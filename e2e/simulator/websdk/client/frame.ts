import { rawParameter, sessionIdFor } from './frame-id.ts'
import { connectHost } from './host-protocol.ts'
import { setLanguage, setTheme } from './look.ts'
import { createScreens } from './screens.ts'
import { fields, text } from './shape.ts'
import { placesOf, startCheck } from './start-check.ts'

/** The page in the iframe: everything it may do is decided by the page around it. */
const page = document.documentElement
const noHostMs = 20_000
const frameId = rawParameter(location.search, '_') ?? ''
setTheme(page, rawParameter(location.search, 'theme'))

const host = connectHost({
  frameId,
  sessionId: sessionIdFor(
    frameId,
    () => sessionStorage,
    () => crypto.randomUUID(),
  ),
  allowedHosts: (page.dataset.allowedHosts ?? '').split(' '),
  parent: window.parent,
  messages: window,
})

const noHost = setTimeout(
  () =>
    createScreens({ ...placesOf(document), texts: null, hostDrawsBack: false, onShow: () => {} })
      .problem('no-host')
      .then(() => location.reload()),
  noHostMs,
)
const init = await host.init
clearTimeout(noHost)
const token = text(init.accessToken) ?? ''
const uiConf = fields(init.uiConf)
setTheme(page, text(init.theme))
const hostLanguage = text(init.lang)
if (hostLanguage) setLanguage(page, hostLanguage)

host.onCommand('callSetTheme', ({ theme }) => setTheme(page, text(theme)))
host.onCommand('callSetLanguage', ({ language }) => {
  const wanted = text(language)
  if (wanted) host.emit('onLanguageChanged', { language: setLanguage(page, wanted) })
})
host.onCommand('callNavigationBack', () => check.pressBack())
host.emit('onSetBorderRadius', { radius: '12px' })
host.emit('onInitialized')

let toldHeight = 0
function tellHeight() {
  const height = Math.ceil(page.getBoundingClientRect().height)
  if (height !== toldHeight) host.emit('onResize', { height })
  toldHeight = height
}
new ResizeObserver(tellHeight).observe(page)

const cameras = fields(init.preferredCameras)
const controlledBack = init.controlledNavigationBack === true
let screensShown = 0

const check = startCheck({
  host,
  token,
  settings: {
    country: text(init.country),
    preferredCameras: { IDENTITY: text(cameras.IDENTITY), SELFIE: text(cameras.SELFIE) },
  },
  texts: init.i18n,
  hostDrawsBack: controlledBack,
  onLaunched: ({ lang }) => {
    if (!hostLanguage && lang) setLanguage(page, lang)
  },
  onShow: ({ canGoBack }) => {
    // Here too: a frame that is out of sight is not rendered, so its observer sleeps.
    tellHeight()
    if (controlledBack)
      host.emit('onNavigationUiControlsStateChanged', {
        state: { previousScreenButton: canGoBack ? 'normal' : null, closeModalButton: 'normal' },
      })
    screensShown += 1
    // The first screens come by themselves: an embedding page is not scrolled by what nobody pressed.
    if (screensShown > 2 && uiConf.scrollIntoView !== false) host.emit('scrollTo', { top: 0 })
  },
  onDecided: () => {},
})
