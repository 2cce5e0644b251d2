import type { Page, Response } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { answered, approve, press, step, takePhoto } from './testing/steps.ts'

const kB = 1000
const openBudgetBytes = 15 * kB
const pathBudgetBytes = 120 * kB

/** What travels as script from our own origin, compressed as it travels. A file counts once, however often it is used. */
const countScript = (page: Page, origin: string) => {
  const bytesOf = new Map<string, Promise<number>>()
  page.on('response', (response: Response) => {
    const { origin: from, pathname } = new URL(response.url())
    if (from !== origin || !pathname.endsWith('.js') || bytesOf.has(pathname)) return
    bytesOf.set(
      pathname,
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => responseBodySize),
    )
  })
  return async () => {
    const sizes = await Promise.all([...bytesOf].map(async ([path, bytes]) => [path, await bytes] as const))
    console.table(Object.fromEntries(sizes.toSorted(([, a], [, b]) => b - a)))
    return sizes.reduce((sum, [, bytes]) => sum + bytes, 0)
  }
}

test('the script of the whole path keeps to its budget', async ({ page, host, stack }) => {
  const scriptBytes = countScript(page, stack.urls.web)
  const { link } = await host.create()
  await page.goto(link.url, { waitUntil: 'networkidle' })
  const open = await scriptBytes()
  expect(open, 'before the first press').toBeGreaterThan(1 * kB)
  expect(open, 'before the first press').toBeLessThanOrEqual(openBudgetBytes)

  await press(page, 'continue')
  await expect(step(page, 'confirm')).toBeVisible()
  await approve(page)
  await takePhoto(page)
  await answered(page, 'GREEN', 'approved')
  const path = await scriptBytes()
  expect(path, 'from the link to the answer').toBeGreaterThan(open)
  expect(path, 'from the link to the answer').toBeLessThanOrEqual(pathBudgetBytes)
})
