import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { axeFindings, bringAxe, outOfPlace } from './testing/look-at.ts'
import { hasProblem, press, step } from './testing/steps.ts'

/** What can become of the press, as the backend says it. */
const statuses = {
  'link-not-valid': 404,
  'link-used': 409,
  'link-expired': 410,
  'link-replaced': 410,
  'link-cancelled': 410,
  'link-finished': 410,
  'action-ended': 409,
  'session-moved': 401,
  'too-many-requests': 429,
  'sumsub-busy': 503,
  'resend-limit': 429,
  'resend-no-address': 409,
  internal: 500,
} as const
type Refused = keyof typeof statuses

const isRefused = (name: string): name is Refused => name in statuses
const refusals = Object.keys(statuses).filter(isRefused)

const code = `csl_${'A'.repeat(43)}`

const answer = (page: Page, path: string, status: number, body: object) =>
  page.route(`**/api/${path}`, (route) => route.fulfill({ status, json: body }))

const refuse = (page: Page, path: string, refusal: Refused) =>
  answer(page, path, statuses[refusal], { code: refusal, message: 'No.', requestId: crypto.randomUUID() })

/** The same document each time, so that axe stays in it: a second link in one tab changes only the fragment. */
const openAnew = async (page: Page) => {
  await page.unrouteAll()
  await page.evaluate((fragment) => location.assign(`#${fragment}`), code)
  await expect(step(page, 'open')).toBeVisible()
  await expect(page.locator('[data-action="continue"]')).toBeVisible()
}

const isInOrder = async (page: Page, what: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await axeFindings(page), `${what}, ${colorScheme}`).toEqual([])
    expect.soft(await outOfPlace(page), `${what}, ${colorScheme}`).toEqual([])
  }
}

for (const locale of ['en-GB', 'ar']) {
  test.describe(`the static page, in ${locale}, at 320 px`, () => {
    test.use({
      locale,
      viewport: { width: 320, height: 720 },
      expectedFaults: [/the server responded with a status of [45]\d\d|net::ERR_FAILED/],
    })

    test('in each of its states', async ({ page, stack }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(`${stack.urls.web}/open#${code}`)
      await expect(page.locator('select option')).not.toHaveCount(0)
      expect(await bringAxe(page), 'axe saw the page').toBeGreaterThan(15)
      await isInOrder(page, 'open')

      for (const refusal of refusals) {
        await openAnew(page)
        await refuse(page, 'redeem-link', refusal)
        await press(page, 'continue')
        await hasProblem(page, refusal)
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
        await isInOrder(page, refusal)
      }

      await openAnew(page)
      await page.route('**/api/redeem-link', (route) => route.abort())
      await press(page, 'continue')
      await hasProblem(page, 'offline')
      await isInOrder(page, 'offline')

      await openAnew(page)
      await refuse(page, 'redeem-link', 'link-expired')
      await answer(page, 'resend-link', 200, { sentTo: 'a•••@example.com' })
      await press(page, 'continue')
      await press(page, 'resend')
      await expect(step(page, 'open')).toContainText('a•••@example.com')
      await isInOrder(page, 'sent')
    })

    test('and where a code is typed', async ({ page, stack }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(`${stack.urls.web}/open`)
      const field = page.locator('main input')
      await expect(field).toBeFocused()
      await expect(page.locator('[data-part="status"]')).toBeHidden()
      expect(await bringAxe(page), 'axe saw the page').toBeGreaterThan(15)
      await isInOrder(page, 'without a link')

      const type = async (refusal: Refused) => {
        await page.unrouteAll()
        await refuse(page, 'redeem-link', refusal)
        await field.fill('MMMM-WWWW-QQQQ')
        await press(page, 'send-code')
        await hasProblem(page, refusal)
      }
      await type('link-not-valid')
      await expect(field).toHaveValue('MMMM-WWWW-QQQQ')
      await isInOrder(page, 'a wrong code')
      for (const refusal of ['link-used', 'link-finished', 'too-many-requests'] as const) {
        await type(refusal)
        await isInOrder(page, `typed, ${refusal}`)
        await press(page, 'type-code')
      }
      await type('link-expired')
      await answer(page, 'resend-link', 200, { sentTo: 'a•••@example.com' })
      await press(page, 'resend')
      await expect(step(page, 'open')).toContainText('a•••@example.com')
      await isInOrder(page, 'sent, and to be typed')
    })
  })
}
