import type { Page, TestInfo } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { axeFindings, bringAxe, outOfPlace } from './testing/look-at.ts'

type Look = { scheme: 'light' | 'dark'; language: 'en' | 'ar'; width: 320 | 1280; host: '' | 'blue' | 'red' }

/** Two views of each page, each the opposite of the other: every page is seen light and dark, narrow and wide, and from both sides. */
const opposites: readonly [Look, Look][] = [
  [
    { scheme: 'light', language: 'en', width: 320, host: '' },
    { scheme: 'dark', language: 'ar', width: 1280, host: 'blue' },
  ],
  [
    { scheme: 'dark', language: 'en', width: 320, host: 'red' },
    { scheme: 'light', language: 'ar', width: 1280, host: '' },
  ],
  [
    { scheme: 'light', language: 'ar', width: 320, host: 'blue' },
    { scheme: 'dark', language: 'en', width: 1280, host: '' },
  ],
  [
    { scheme: 'dark', language: 'ar', width: 320, host: '' },
    { scheme: 'light', language: 'en', width: 1280, host: 'red' },
  ],
]

/** In the document that is there: the router follows the history, and axe stays. */
const turnTo = async (page: Page, name: string, { language, host }: Pick<Look, 'language' | 'host'>) => {
  await page.evaluate((path) => {
    history.pushState(null, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }, ['/ui', name, language, host].filter(Boolean).join('/'))
  await page.locator(`html[lang="${language}"] [data-sample="${name}"]`).waitFor()
  await expect(page.locator('[data-part="loading"]')).toHaveCount(0)
}

const photograph = (page: Page, info: TestInfo, name: string) =>
  page.screenshot({ path: info.outputPath(`${name}.jpg`), type: 'jpeg', quality: 60, fullPage: true })

const isInOrder = async (page: Page, what: string, media = {}) => {
  expect.soft(await axeFindings(page, media), what).toEqual([])
  expect.soft(await outOfPlace(page), what).toEqual([])
}

const openContents = async (page: Page) => {
  await page.goto('/ui')
  await page.locator('[data-page]').first().waitFor()
  const names = await page.locator('[data-page]').evaluateAll((links) => links.map((link) => link.textContent ?? ''))
  expect(names.length).toBeGreaterThan(100)
  expect(await bringAxe(page), 'axe saw the page').toBeGreaterThan(15)
  return names
}

// Without a trace: the record of some hundred pages takes longer than they do, and there are the pictures.
test.use({ baseURL: async ({ stack }, use) => use(stack.urls.web), trace: 'off' })

for (const half of [0, 1]) {
  test(`every page in two views (${half + 1} of 2)`, async ({ page }, info) => {
    test.setTimeout(300_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const names = (await openContents(page)).filter((_, index) => index % 2 === half)
    const told = new Set<string>()
    for (const [index, name] of names.entries()) {
      for (const [view, look] of (opposites[index % opposites.length] ?? []).entries()) {
        await page.setViewportSize({ width: look.width, height: 720 })
        await page.emulateMedia({ colorScheme: look.scheme })
        await turnTo(page, name, look)
        // Many a refusal has the page of another one.
        const words = `${look.scheme} ${await page.locator('main').textContent()}`
        if (told.has(words)) continue
        told.add(words)
        const what = [name, ...Object.values(look)].join(' ').trim()
        await isInOrder(page, what)
        if (view === 0) await photograph(page, info, what.replaceAll(' ', '-'))
      }
    }
    expect(told.size).toBeGreaterThan(50)
  })
}

test('the parts, and what a press brings to a page', async ({ page }, info) => {
  await openContents(page)
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 720 })
    await isInOrder(page, `parts ${width}`)
    await photograph(page, info, `parts-${width}`)
  }
  await page.setViewportSize({ width: 320, height: 720 })
  const presses = [
    ['confirm-consent', 'approve'],
    ['confirm-face', 'other-way'],
    ['answer-receipt', 'receipt'],
  ] as const
  for (const [name, action] of presses) {
    await turnTo(page, name, { language: 'en', host: '' })
    await page.locator(`[data-action="${action}"]`).click()
    await expect(page.locator('[data-part="loading"]')).toHaveCount(0)
    await isInOrder(page, `${name} ${action}`)
    await photograph(page, info, `${name}-${action}`)
  }
})

test('forced colours, more contrast, and no motion', async ({ page }, info) => {
  await openContents(page)
  for (const [what, media] of [
    ['forced', { forcedColors: 'active' }],
    ['contrast', { contrast: 'more', forcedColors: 'none' }],
  ] as const) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    for (const name of ['confirm-consent', 'waiting-slow', 'answer-approved', 'answer-retry', 'problem-offline']) {
      await turnTo(page, name, { language: 'en', host: 'blue' })
      await isInOrder(page, `${name} ${what}`, { systemColours: what === 'forced' })
      const borders = await page
        .locator('.button')
        .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).borderTopStyle))
      expect(borders.length).toBeGreaterThan(0)
      expect(borders).not.toContain('none')
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      await photograph(page, info, `${name}-${what}`)
    }
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await turnTo(page, 'waiting-face', { language: 'en', host: '' })
  expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0)
})

test('a receipt on paper is one page with all that counts, and nothing to press', async ({ page }, info) => {
  await openContents(page)
  await turnTo(page, 'answer-receipt', { language: 'en', host: 'blue' })
  await page.locator('[data-action="receipt"]').click()
  await expect(page.locator('[data-action="print"]')).toBeVisible()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await photograph(page, info, 'receipt-on-paper')
  for (const words of ['Confirmed', 'Demo Bank', '250.00 EUR', 'GB29 NWBK', 'Approved', 'act_2x8sJ0c4wq', 'qL9Zx0c3'])
    await expect(page.getByText(words).first()).toBeVisible()
  for (const pressed of await page.locator('button, a.button, select').all()) await expect(pressed).toBeHidden()
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(paper).toBe('rgb(255, 255, 255)')
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
