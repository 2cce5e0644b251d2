import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { countTracks, liveTracks } from './testing/live-tracks.ts'
import { answered, approve, camera, openLink, press, takePhoto } from './testing/steps.ts'
import { frameOf } from './testing/sumsub-frame.ts'

const noCamera = { page: 0, frames: 0 }

test.beforeEach(async ({ context }) => countTracks(context))

test('"back" pauses the check on our page, camera off; it goes on, and a reload opens it again', async ({
  page,
  host,
}) => {
  const { id, link } = await host.create()
  await openLink(page, link.url)
  await approve(page)
  await page.goBack()
  const paused = page.locator('[data-part="paused"]')
  await expect(paused).toBeVisible()
  await expect(page.locator('main')).toContainText('250.00 EUR')
  await expect(page.locator('iframe')).toHaveCount(0)
  expect(await liveTracks(page)).toEqual(noCamera)

  await page.goForward()
  await expect(camera(page)).toBeEnabled({ timeout: 20_000 })
  await page.goBack()
  await press(page, 'continue')
  await expect(camera(page)).toBeEnabled({ timeout: 20_000 })
  await page.reload()
  await expect(camera(page)).toBeEnabled({ timeout: 20_000 })
  await page.goBack()
  await expect(paused).toBeVisible()
  await page.reload()
  await takePhoto(page)
  await answered(page, 'GREEN', 'approved')
  expect((await host.untilDecided(id)).decision).toBe('approved')
  // Nothing is said yes to again: every entry of the history shows the answer.
  await page.goBack()
  await answered(page, 'GREEN', 'approved')
})

test('"back", and then no', async ({ page, host }) => {
  const { id, link } = await host.create()
  await openLink(page, link.url)
  await approve(page)
  await page.goBack()
  await press(page, 'refuse')
  await expect(page.locator('[data-decision="refused"]')).toBeVisible()
  expect((await host.read(id)).decision).toBe('refused')
})

test('a second window stays out of it until it is asked to, and then the first one does', async ({
  page,
  context,
  host,
}) => {
  const { link } = await host.create()
  await openLink(page, link.url)
  await approve(page)
  const second = await context.newPage()
  await second.goto(page.url())
  const elsewhere = (tab: Page) => tab.locator('[data-problem="check-elsewhere"]')
  await expect(elsewhere(second)).toBeVisible()
  await expect(second.locator('iframe')).toHaveCount(0)

  await press(second, 'resume')
  await expect(camera(second)).toBeEnabled({ timeout: 20_000 })
  await expect(elsewhere(page)).toBeVisible()
  expect(await liveTracks(page)).toEqual(noCamera)
  await takePhoto(second)
  await answered(second, 'GREEN', 'approved')
  await answered(page, 'GREEN', 'approved')
})

test('language and look follow the page, while the check is open', async ({ page, host }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  const { link } = await host.create()
  await openLink(page, link.url)
  await approve(page)
  const frame = frameOf(page)
  const inFrame = () =>
    frame.evaluate(() => ({ lang: document.documentElement.lang, theme: document.documentElement.dataset.theme }))
  expect(await inFrame()).toEqual({ lang: 'en', theme: 'light' })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('select').selectOption('de')
  await expect.poll(inFrame).toEqual({ lang: 'de', theme: 'dark' })
  await expect(camera(page)).toBeEnabled()
  expect(await liveTracks(page)).toEqual({ page: 0, frames: 1 })
})
