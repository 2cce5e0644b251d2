import { type BrowserContext, devices, type Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { answered, approve, camera, hasProblem, openLink, press, step, takePhoto } from './testing/steps.ts'

const matchCode = (page: Page) => page.locator('[data-part="match-code"]').first()
const watching = (page: Page) => page.locator('[data-step="waiting"] [data-action="take-back"]')

/** The link in the QR code, as copied: what a phone's camera would read off the screen. */
const linkFor = async (page: Page, context: BrowserContext) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await press(page, 'other-device')
  await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible()
  await press(page, 'copy')
  await expect(page.locator('[data-action="copy"]')).toHaveText('Copied')
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Read off the drawing itself: the same modules, row by row. */
const modulesShown = (page: Page) => page.getByRole('img', { name: 'QR code' }).locator('path').getAttribute('d')

test.describe('from a computer to a phone', () => {
  let phone: Page
  test.beforeEach(async ({ browser }) => {
    const { defaultBrowserType: _, ...pixel } = devices['Pixel 7']
    phone = await (await browser.newContext({ ...pixel, locale: 'en-GB' })).newPage()
  })
  test.afterEach(() => phone.context().close())

  test('the same number on both, the check on the phone, and the answer on both by itself', async ({
    page,
    context,
    host,
  }) => {
    const { id, link } = await host.create()
    await openLink(page, link.url)
    await approve(page)
    const url = await linkFor(page, context)
    const number = await matchCode(page).textContent()
    expect(number).toMatch(/^\d\d \d\d$/)
    expect(await modulesShown(page)).toMatch(/^M/)

    await phone.goto(url)
    await press(phone, 'continue')
    await expect(phone.locator('[data-part="match-question"]')).toContainText(number ?? 'a number')
    // The first screen has let go of the camera, and looks on.
    await expect(watching(page)).toBeVisible({ timeout: 20_000 })
    await expect(page.locator('iframe')).toHaveCount(0)
    await expect(matchCode(page)).toHaveText(number ?? 'a number')
    await expect(camera(phone)).toBeEnabled({ timeout: 20_000 })
    await takePhoto(phone)
    await answered(phone, 'GREEN', 'approved')
    await answered(page, 'GREEN', 'approved')
    expect((await host.untilDecided(id)).decision).toBe('approved')
  })

  test('a reload of either screen changes nothing', async ({ page, context, host }) => {
    const { link } = await host.create()
    await openLink(page, link.url)
    await approve(page)
    await phone.goto(await linkFor(page, context))
    await press(phone, 'continue')
    await expect(camera(phone)).toBeEnabled({ timeout: 20_000 })
    await page.reload()
    await expect(watching(page)).toBeVisible({ timeout: 20_000 })
    await phone.reload()
    await takePhoto(phone)
    await answered(page, 'GREEN', 'approved')
  })

  test('taken back in one press: the check goes on here, and the phone looks on', async ({ page, context, host }) => {
    const { link } = await host.create()
    await openLink(page, link.url)
    await approve(page)
    await phone.goto(await linkFor(page, context))
    await press(phone, 'continue')
    await expect(watching(page)).toBeVisible({ timeout: 20_000 })
    await press(page, 'take-back')
    await expect(camera(page)).toBeEnabled({ timeout: 20_000 })
    await expect(page.locator('[data-part="match-question"]')).toHaveCount(0)
    await expect(watching(phone)).toBeVisible({ timeout: 20_000 })
    await expect(phone.locator('iframe')).toHaveCount(0)
    await takePhoto(page)
    await answered(page, 'GREEN', 'approved')
    await answered(phone, 'GREEN', 'approved')
  })

  test('"this was not me" on the screen that looks on ends it on both', async ({ page, context, host }) => {
    const { id, link } = await host.create()
    await openLink(page, link.url)
    await approve(page)
    await phone.goto(await linkFor(page, context))
    await press(phone, 'continue')
    await expect(watching(page)).toBeVisible({ timeout: 20_000 })
    await press(page, 'refuse')
    await expect(page.locator('[data-decision="refused"]')).toBeVisible()
    await expect(phone.locator('[data-decision="refused"]')).toBeVisible({ timeout: 20_000 })
    expect((await host.read(id)).decision).toBe('refused')
  })
})

test.describe('a link between screens', () => {
  test.use({ expectedFaults: [/the server responded with a status of 4\d\d/] })

  test('works once', async ({ page, context, browser, host }) => {
    const { link } = await host.create()
    await openLink(page, link.url)
    await approve(page)
    const url = await linkFor(page, context)
    const first = await browser.newPage()
    await first.goto(url)
    await press(first, 'continue')
    await expect(step(first, 'check')).toBeVisible()
    const second = await browser.newPage()
    await second.goto(url)
    await press(second, 'continue')
    await hasProblem(second, 'link-used')
    await first.close()
    await second.close()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })

  test('there is no code to look at, but a link to send or to copy', async ({ page, host }) => {
    await page.addInitScript(() => {
      const shared: ShareData[] = []
      Object.assign(window, { shared })
      navigator.share = async (data) => void shared.push(data ?? {})
    })
    const { link } = await host.create()
    await openLink(page, link.url)
    await approve(page)
    await press(page, 'other-device')
    await expect(matchCode(page)).toBeVisible()
    await expect(page.getByRole('img', { name: 'QR code' })).toHaveCount(0)
    await press(page, 'share')
    const shared = await page.evaluate(() => ('shared' in window ? JSON.stringify(window.shared) : ''))
    expect(shared).toMatch(/\/open#csl_[\w-]{43}"/)
  })
})

test('the vendor’s own page is among the other ways', async ({ page, browser, host }) => {
  const { link } = await host.create()
  await openLink(page, link.url)
  await approve(page)
  await page.getByText('Other ways').click()
  await press(page, 'hosted-page')
  const address = await page.locator('[data-part="hosted-page"]').getAttribute('href')
  const hosted = await browser.newPage()
  await hosted.goto(address ?? '')
  await hosted.locator('[data-action="take-photo"]').click()
  await answered(page, 'GREEN', 'approved')
  await hosted.close()
})
