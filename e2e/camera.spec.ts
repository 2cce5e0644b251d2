import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { countTracks, liveTracks } from './testing/live-tracks.ts'
import { inOtherBrowser, otherBrowsers } from './testing/other-browser.ts'
import { answered, camera, hasProblem, openLink, press, step, takePhoto } from './testing/steps.ts'

const noCamera = { page: 0, frames: 0 }

/** Up to the check; tells what was sent to the backend on the way. */
const goToCheck = async (page: Page, url: string) => {
  const told: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname === '/api/progress') told.push(String(request.postDataJSON()?.event))
    if (pathname === '/api/access-token') told.push('token')
  })
  await openLink(page, url)
  await press(page, 'approve')
  await expect(step(page, 'check')).toBeVisible()
  return told
}

/** On a page of its own, with a title of its own; nothing spent, nothing opened, no camera running. */
const endsAt = async (page: Page, code: string, told: string[]) => {
  const problem = page.locator(`[data-step="check"] [data-problem="${code}"]`)
  await expect(problem.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('iframe')).toHaveCount(0)
  expect(await liveTracks(page)).toEqual(noCamera)
  await expect.poll(() => told).toContain(code)
  expect(told).not.toContain('token')
}

/** A stand-in for what a browser says of a camera that this machine cannot bring about. */
const refuseCamera = (page: Page, name: string, message: string) =>
  page.addInitScript(
    ([title, text]) => {
      const { mediaDevices } = navigator
      const real = mediaDevices?.getUserMedia.bind(mediaDevices)
      if (!real || window.top !== window) return
      mediaDevices.getUserMedia = (constraints) =>
        'cameraIsFree' in window ? real(constraints) : Promise.reject(new DOMException(text, title))
    },
    [name, message],
  )

test.beforeEach(async ({ context }) => countTracks(context))

test('allowed: a look, then the check, and no camera runs when it is over', async ({ page, host }) => {
  const { link } = await host.create()
  const told = await goToCheck(page, link.url)
  await expect(camera(page)).toBeEnabled({ timeout: 20_000 })
  // Never two holders of the one camera.
  expect(await liveTracks(page)).toEqual({ page: 0, frames: 1 })
  expect(told.filter((event) => event === 'camera-ok')).toHaveLength(1)
  const frame = page.locator('[data-step="check"] iframe')
  expect(await frame.getAttribute('allow')).toMatch(/camera/)
  expect(await frame.getAttribute('title')).toBe('Check by Sumsub')
  await takePhoto(page)
  await answered(page, 'GREEN', 'approved')
  expect(await liveTracks(page)).toEqual(noCamera)
  expect(told).toEqual(expect.arrayContaining(['camera-ok', 'token', 'launched', 'ready']))
})

test('denied by the person, who then changes their mind: it goes on by itself', async ({ host, stack }) => {
  const { link } = await host.create()
  await inOtherBrowser(otherBrowsers['a camera that is not allowed'], {}, async (page) => {
    await countTracks(page.context())
    const told = await goToCheck(page, link.url)
    await endsAt(page, 'camera-denied', told)
    await expect(page.locator('[data-action="retry"]')).toBeVisible()
    await page.context().grantPermissions(['camera'], { origin: stack.urls.web })
    await expect(camera(page)).toBeEnabled({ timeout: 20_000 })
    await takePhoto(page)
    await answered(page, 'GREEN', 'approved')
    expect(await liveTracks(page)).toEqual(noCamera)
  })
})

test('no camera at all: the way to the phone stands there at once', async ({ host }) => {
  const { link } = await host.create()
  await inOtherBrowser(otherBrowsers['no camera'], {}, async (page) => {
    await countTracks(page.context())
    const told = await goToCheck(page, link.url)
    await endsAt(page, 'camera-missing', told)
    await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible()
    await expect(page.locator('[data-part="match-code"]')).toHaveText(/^\d\d \d\d$/)
  })
})

for (const [what, name, message, code] of [
  ['in use by another program', 'NotReadableError', 'Could not start video source', 'camera-in-use'],
  ['kept back by the system', 'NotAllowedError', 'Permission denied by system', 'camera-denied-by-system'],
  ['too weak', 'OverconstrainedError', '', 'camera-too-weak'],
] as const) {
  test(`${what}: once that is mended, a press goes on`, async ({ page, host }) => {
    const { link } = await host.create()
    await refuseCamera(page, name, message)
    const told = await goToCheck(page, link.url)
    await endsAt(page, code, told)
    await press(page, 'retry')
    await endsAt(page, code, told)
    await expect(page.locator('#page-title')).toBeFocused()
    await page.evaluate(() => Object.assign(window, { cameraIsFree: true }))
    await press(page, 'retry')
    await expect(camera(page)).toBeEnabled({ timeout: 20_000 })
    expect(told).toContain('camera-ok')
  })
}

test('forbidden by a header: said as our fault, with the vendor’s page as the way round', async ({ page, host }) => {
  const { link } = await host.create()
  await page.route('**/check', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'permissions-policy': 'camera=()' } })
  })
  const told = await goToCheck(page, link.url)
  await endsAt(page, 'camera-blocked-by-policy', told)
  await press(page, 'hosted-page')
  await expect(page.locator('[data-part="hosted-page"]')).toHaveAttribute('href', /\/websdk\/p\//)
})

test('a header that forgets the frame: no frame is opened that would have no camera', async ({ page, host }) => {
  const { link } = await host.create()
  await page.route('**/check', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'permissions-policy': 'camera=(self)' } })
  })
  const told = await goToCheck(page, link.url)
  await expect(page.locator('[data-problem="camera-blocked-by-policy"]')).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('iframe')).toHaveCount(0)
  await expect.poll(() => told).toContain('camera-blocked-by-policy')
})

test('nobody answers the browser’s question: help after 20 seconds, and a late yes still counts', async ({
  page,
  host,
}) => {
  const { link } = await host.create()
  await page.addInitScript(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    const answered = new Promise<void>((yes) => window.addEventListener('say-yes', () => yes(), { once: true }))
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      if (window.top === window) await answered
      return real(constraints)
    }
    navigator.permissions.query = async () => Object.assign(new EventTarget(), { state: 'prompt' }) as PermissionStatus
  })
  await page.clock.install()
  const told = await goToCheck(page, link.url)
  await expect(page.locator('[data-part="camera-question"]')).toBeVisible()
  await page.clock.fastForward(19_000)
  await expect(page.locator('[data-problem]')).toHaveCount(0)
  await page.clock.fastForward(1_500)
  await endsAt(page, 'camera-no-answer', told)
  await expect(page.locator('[data-action="other-device"]')).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('say-yes')))
  await expect(camera(page)).toBeEnabled({ timeout: 20_000 })
})

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const android =
  'Mozilla/5.0 (Linux; Android 14; SM-A146U Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/122.0.6261.88 Mobile Safari/537.36'

for (const [app, userAgent, outside] of [
  ['Instagram', `${iphone} Mobile/15E148 Instagram 334.0.4.32.98 (iPhone15,3; iOS 17_5)`, null],
  ['Facebook', `${android} [FB_IAB/FB4A;FBAV/453.0.0.40.107;]`, /^intent:\/\/[^#]+\/open#csl_[^#]+#Intent;.*;end$/],
  ['LINE', `${iphone} Mobile/15E148 Safari Line/14.9.0`, /\/open\?openExternalBrowser=1#csl_/],
  ['WeChat', `${android} MicroMessenger/8.0.49.2600`, /^intent:/],
  ['TikTok', `${android} trill_340104 BytedanceWebview/d8a21c6`, /^intent:/],
  ['another app', android, /^intent:/],
] as const) {
  test.describe(`inside ${app}`, () => {
    test.use({ userAgent, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

    test('the way out is a link that goes on there, and it can be tried here all the same', async ({ page, host }) => {
      const { link } = await host.create()
      const told = await goToCheck(page, link.url)
      await endsAt(page, 'in-app-browser', told)
      await expect(page.locator('main')).toContainText(app)
      await expect(page.locator('[data-action="copy"]')).toBeVisible()
      const way = page.locator('[data-action="outside"]')
      if (outside) await expect(way).toHaveAttribute('href', outside)
      else await expect(way).toHaveCount(0)
      // What the app's own "open in browser" takes along.
      await expect(page).toHaveURL(/\/open#csl_/)
      await press(page, 'anyway')
      await expect(camera(page)).toBeEnabled({ timeout: 20_000 })
      await expect(page).toHaveURL(/\/check$/)
    })
  })
}

test.describe('a browser that lacks something', () => {
  for (const [what, script, code] of [
    ['no WebRTC', 'delete window.RTCPeerConnection', 'browser-too-old'],
    ['no WebAssembly', 'delete window.WebAssembly', 'browser-too-old'],
    [
      'no storage',
      'Object.defineProperty(window, "sessionStorage", { get() { throw new DOMException("", "SecurityError") } })',
      'browser-too-old',
    ],
    ['no camera for pages', 'Object.defineProperty(navigator, "mediaDevices", { value: undefined })', 'no-camera-api'],
  ] as const) {
    test(what, async ({ page, host }) => {
      const { link } = await host.create()
      await page.addInitScript(script)
      const told = await goToCheck(page, link.url)
      await endsAt(page, code, told)
      await press(page, 'other-device')
      await expect(page.locator('[data-part="match-code"]')).toBeVisible()
    })
  }

  test('may do without it after all: who tries gets a check', async ({ page, host }) => {
    const { link } = await host.create()
    await page.addInitScript('delete window.RTCPeerConnection')
    await endsAt(page, 'browser-too-old', await goToCheck(page, link.url))
    await press(page, 'anyway')
    await expect(camera(page)).toBeEnabled({ timeout: 20_000 })
  })
})

test.describe('an address that is not safe', () => {
  test.use({ expectedFaults: [/Cross-Origin-Opener-Policy header has been ignored/] })

  test('is named before the link is spent', async ({ page, host, stack }) => {
    const { id, link } = await host.create()
    const posted: string[] = []
    await page.route('http://bank.test/**', async (route) => {
      const request = route.request()
      if (request.method() === 'POST') posted.push(request.url())
      const { pathname } = new URL(request.url())
      await route.fulfill({ response: await route.fetch({ url: stack.urls.web + pathname }) })
    })
    await page.goto(link.url.replace(stack.urls.web, 'http://bank.test'))
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    await press(page, 'continue')
    await hasProblem(page, 'insecure-context')
    expect(posted).toEqual([])
    expect((await host.read(id)).state).toBe('created')
    await openLink(page, link.url)
  })
})
