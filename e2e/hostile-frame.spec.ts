import { expect, test } from './fixtures.ts'
import { answered, approve, openLink, press, step, takePhoto } from './testing/steps.ts'
import { frameOf, isSumsub } from './testing/sumsub-frame.ts'

test('a frame that grabs focus and scrolls the page gets neither before there is something to do in it', async ({
  page,
  host,
}) => {
  const { link } = await host.create()
  await page.setViewportSize({ width: 360, height: 400 })
  await openLink(page, link.url)
  await page.addInitScript(() => {
    if (window.top === window) return
    const grab = () => {
      window.focus()
      document.querySelector<HTMLElement>('h1, button')?.focus()
      const frameId = new URLSearchParams(location.search).get('_')
      const sessionId = Object.values(sessionStorage)[0]
      window.parent.postMessage({ method: 'idCheck.scrollTo', top: 500, frameId, sessionId }, '*')
    }
    const grabbing = window.setInterval(grab, 25)
    // Once more on the very screen of the first step, and never again.
    new MutationObserver(() => {
      if (!document.querySelector('[data-screen="camera"]')) return
      grab()
      window.clearInterval(grabbing)
      document.documentElement.dataset.grabbed = 'yes'
    }).observe(document, { attributeFilter: ['data-screen'], subtree: true })
  })
  await press(page, 'approve')
  await expect(page.frameLocator('[data-step="check"] iframe').locator('[data-grabbed]')).toBeAttached({
    timeout: 20_000,
  })
  await expect.poll(() => page.evaluate(() => [document.activeElement?.tagName, window.scrollY])).toEqual(['BODY', 0])
  await takePhoto(page)
  await answered(page, 'GREEN', 'approved')
})

test.describe('a frame that says nothing', () => {
  test.use({ expectedFaults: [/net::ERR_FAILED/] })

  test('is given up after 20 seconds, and the next try works', async ({ page, host, stack }) => {
    const { link } = await host.create()
    await openLink(page, link.url)
    await page.route(`${stack.urls.simulator}/websdk/client/**`, (route) => route.abort())
    await page.clock.install()
    await press(page, 'approve')
    await expect(page.locator('[data-step="check"] iframe')).toBeAttached({ timeout: 20_000 })
    const told = page.waitForRequest((request) => request.postData() === '{"event":"silent"}')
    await page.clock.fastForward(20_500)
    await told
    await expect(page.locator('[data-problem="frame-silent"]')).toBeVisible()
    await page.unroute(`${stack.urls.simulator}/websdk/client/**`)
    await press(page, 'retry')
    await takePhoto(page)
    await answered(page, 'GREEN', 'approved')
  })
})

test('a frame that wants new tokens for ever gets three', async ({ page, host }) => {
  const { link } = await host.create()
  const isMint = (call: { url: () => string }) => call.url().endsWith('/api/access-token')
  let minted = 0
  page.on('request', (request) => {
    if (isMint(request)) minted += 1
  })
  await openLink(page, link.url)
  await page.clock.install()
  await approve(page)
  // Gone with its frame, once the page has had enough.
  const ask = () =>
    page
      .frames()
      .find(isSumsub)
      ?.evaluate(() => {
        const frameId = new URLSearchParams(location.search).get('_')
        const sessionId = Object.values(sessionStorage)[0]
        window.parent.postMessage({ method: 'idCheck.onError', code: 'invalid-token', frameId, sessionId }, '*')
      })
  for (const mints of [2, 3, 4]) {
    const renewed = page.waitForResponse(isMint)
    await ask()
    // In small steps: a call that is under way gives up after ten seconds on this clock.
    while (minted < mints) await page.clock.fastForward(500)
    await renewed
  }
  await ask()
  await expect(page.locator('[data-problem="token-refresh-limit"]')).toBeVisible()
  expect(minted).toBe(4)
})

test.describe('a token that leads elsewhere', () => {
  test.use({ expectedFaults: [/Content Security Policy/, /^policy report: /, /violates the following directive/] })

  for (const frameOrigin of [
    'https://evil.test',
    'javascript:alert(1)//',
    'data:text/html,<script>alert(1)</script>',
  ]) {
    test(`${frameOrigin}: nothing is framed, nothing runs, and the page says that it failed`, async ({
      page,
      host,
    }) => {
      const { id, link } = await host.create()
      const dialogs: string[] = []
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message())
        void dialog.dismiss()
      })
      const asked: string[] = []
      await page.route(/evil\.test/, async (route) => {
        asked.push(route.request().url())
        await route.fulfill({ body: 'got it' })
      })
      await page.route('**/api/access-token', (route) =>
        route.fulfill({
          json: { token: `_act-sbx-jwt-${btoa(JSON.stringify({ url: frameOrigin }))}-v2`, frameOrigin },
        }),
      )
      await openLink(page, link.url)
      await press(page, 'approve')
      const problem = page.locator('[data-problem="frame-failed"], [data-problem="camera-blocked-by-policy"]')
      await expect(problem).toBeVisible({ timeout: 20_000 })
      expect(dialogs).toEqual([])
      expect(asked).toEqual([])
      expect((await host.read(id)).state).toBe('started')
    })
  }
})

test('200 forged messages from three origins and a second frame of the right one change nothing', async ({
  page,
  context,
  host,
  stack,
}) => {
  const { id, link } = await host.create()
  await openLink(page, link.url)
  await approve(page)
  const before = await host.read(id)
  const address = new URL(frameOf(page).url())

  const forge = (target: 'self' | 'parent', frameId: string) => {
    const names = [
      'onApplicantActionCompleted',
      'onApplicantActionStatusChanged',
      'onApplicantActionSubmitted',
      'onReady',
    ]
    const to = target === 'self' ? window : window.parent
    for (let round = 0; round < 50; round += 1)
      for (const name of names) {
        const answer = { reviewStatus: 'completed', reviewResult: { reviewAnswer: 'GREEN' }, answer: 'GREEN' }
        to.postMessage({ method: `idCheck.${name}`, frameId, ...answer }, '*')
      }
  }
  const forgeHere = `(${forge.toString()})('self', ${JSON.stringify(address.searchParams.get('_'))})`
  const forgeAbove = `(${forge.toString()})('parent', ${JSON.stringify(address.searchParams.get('_'))})`
  let hints = 0
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/progress') hints += 1
  })

  // Our own origin: a script in the page itself.
  await page.evaluate(forgeHere)
  // The right origin, but another window of it.
  const other = page.waitForEvent('frameattached')
  await page.evaluate((src) => {
    const frame = document.createElement('iframe')
    frame.src = src
    frame.title = 'another frame'
    document.body.append(frame)
  }, `${stack.urls.simulator}/websdk/websdk.html?_=another`)
  const second = await other
  await second.waitForLoadState()
  await second.evaluate(forgeAbove)
  // Another site, which has opened one of our pages: it holds no window of ours.
  const evil = await context.newPage()
  await evil.route('http://evil.test/', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>evil</h1>' }))
  await evil.goto('http://evil.test/')
  const opened = context.waitForEvent('page')
  const ours = await evil.evaluateHandle((url) => window.open(url), page.url())
  await (await opened).waitForLoadState()
  const reached = await ours.evaluate((theirs) => {
    for (let round = 0; round < 200; round += 1)
      theirs?.postMessage({ method: 'idCheck.onApplicantActionCompleted' }, '*')
    return theirs !== null && !theirs.closed
  })
  expect(reached).toBe(false)
  await evil.close()

  await expect(step(page, 'check')).toBeVisible()
  await expect(page.locator('[data-answer], [data-decision]')).toHaveCount(0)
  expect(hints).toBe(0)
  const after = await host.read(id)
  expect([after.state, after.version, after.decision]).toEqual([before.state, before.version, null])
  // And the true frame still works.
  await takePhoto(page)
  await answered(page, 'GREEN', 'approved')
})
