import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { answered, camera, press, step, takePhoto } from './testing/steps.ts'

test.use({ locale: 'de-AT' })

/** The languages whose words a page has fetched, as `main-de`. */
const watchWords = (page: Page): string[] => {
  const fetched: string[] = []
  page.on('request', (request) => {
    const name = /\/assets\/words-[^/]+\/(.+)\.json$/.exec(request.url())?.[1]
    if (name) fetched.push(name)
  })
  return fetched
}

const rootOf = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir] as const)

test('pages, frame and answer are in the language of the reader, and only that is fetched', async ({ page, host }) => {
  const words = watchWords(page)
  const { link } = await host.create({ user: { id: 'user-42', email: 'ann@example.com' } })
  await page.goto(link.url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sie werden um eine Bestätigung gebeten')
  expect(words).toEqual([])
  await press(page, 'continue')
  await expect(step(page, 'confirm')).toContainText('Demo Bank bittet Sie um eine Bestätigung')
  expect(await rootOf(page)).toEqual(['de', 'ltr'])
  await press(page, 'approve')
  await expect(camera(page)).toBeVisible({ timeout: 20_000 })
  const frame = page.frameLocator('[data-step="check"] iframe').locator('html')
  await expect(frame).toHaveAttribute('lang', /^de/)
  await takePhoto(page)
  await answered(page, 'GREEN', 'approved')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bestätigt')
  expect(new Set(words)).toEqual(new Set(['main-de']))
})

test('a person can pick another one: the link still works, and the tab keeps to it', async ({ page, host }) => {
  const words = watchWords(page)
  const { link } = await host.create({ user: { id: 'user-42', email: 'ann@example.com' } })
  await page.goto(link.url)
  await page.getByLabel('Sprache').selectOption('ar')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  expect(await rootOf(page)).toEqual(['ar', 'rtl'])
  expect(page.url()).not.toContain('csl_')
  await press(page, 'continue')
  await expect(step(page, 'confirm')).toBeVisible()
  expect(await rootOf(page)).toEqual(['ar', 'rtl'])
  await page.locator('[data-part="language"] select').selectOption('en')
  await expect(step(page, 'confirm')).toContainText('asks you to confirm')
  await page.reload()
  await expect(step(page, 'confirm')).toContainText('asks you to confirm')
  expect(words).toContain('open-ar')
  expect(words.every((name) => /-(de|ar|en)$/.test(name))).toBe(true)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the static page is in the same language', async ({ page, stack }) => {
    const answer = await page.goto(`${stack.urls.web}/open`)
    expect(answer?.headers().vary).toContain('Accept-Language')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sie werden um eine Bestätigung gebeten')
    // A browser that is only told not to run scripts does not show what stands in `noscript`.
    expect(await answer?.text()).toContain('Diese Seite braucht JavaScript')
  })
})

test.describe('when the words cannot be fetched', () => {
  test.use({ expectedFaults: [/Failed to load resource/] })

  test('the page says that there is no connection, in the language of the reader', async ({ page, stack }) => {
    await page.route('**/assets/words-*/main-*.json', (route) => route.abort())
    await page.goto(`${stack.urls.web}/confirm`)
    await expect(page.getByRole('alert')).toContainText('Keine Verbindung')
  })
})
