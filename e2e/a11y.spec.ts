import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { answered, approve, hasProblem, press, step, takePhoto } from './testing/steps.ts'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Both looks of one and the same page. A page is held to axe's good habits as well, a letter to WCAG alone. */
const isAccessible = async (page: Page, what: string, tags = [...wcag, 'best-practice']) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    expect.soft(found, `${what}, ${colorScheme}`).toEqual([])
    expect(passes.length, `axe saw ${what}`).toBeGreaterThan(5)
  }
}

test('each step of the path', async ({ page, host, sim }) => {
  const { link } = await host.create()
  await sim.nextOutcome('red-retry')
  await sim.nextOutcome('on-hold')
  await page.goto(link.url)
  await expect(step(page, 'open')).toBeVisible()
  await isAccessible(page, 'open')
  await press(page, 'continue')
  await expect(step(page, 'confirm')).toBeVisible()
  await isAccessible(page, 'confirm')
  await approve(page)
  await isAccessible(page, 'check')
  await takePhoto(page)
  await answered(page, 'RED')
  await isAccessible(page, 'answer RED')
  await press(page, 'retry')
  await takePhoto(page)
  await expect(step(page, 'waiting')).toBeVisible({ timeout: 20_000 })
  // It is told anew on the same page, and a reader who does not see that has to be led there.
  await expect(page.getByRole('heading', { level: 1, name: 'A person is looking at it' })).toBeFocused()
  await isAccessible(page, 'waiting')
  await sim.review('green')
  await answered(page, 'GREEN')
  await isAccessible(page, 'answer GREEN')
})

test.describe('where it ends otherwise', () => {
  test.use({ expectedFaults: [/the server responded with a status of 4\d\d/] })

  test('a link that does not work, and a refusal', async ({ page, host, stack }) => {
    await page.goto(`${stack.urls.web}/open#csl_${'A'.repeat(43)}`)
    await press(page, 'continue')
    await hasProblem(page, 'link-not-valid')
    await isAccessible(page, 'problem')
    const { link } = await host.create()
    await page.goto(link.url)
    await press(page, 'continue')
    await press(page, 'refuse')
    await expect(page.locator('[data-decision="refused"]')).toBeVisible()
    await isAccessible(page, 'refused')
  })
})

test('funds and the host API', async ({ page, host, stack }) => {
  const sourceOfFunds = { currency: 'BTC', direction: 'deposit', address: 'bc1qexampleaddress', txn: '4e3f0c' }
  const { id, link } = await host.create({ kind: 'source-of-funds', deliver: 'link', sourceOfFunds })
  await host.untilDecided(id)
  await page.goto(link.url)
  await press(page, 'continue')
  await answered(page, 'GREEN')
  await expect(page.locator('table')).toBeVisible()
  await isAccessible(page, 'funds')
  await page.goto(`${stack.urls.web}/docs`)
  await expect(page.locator('[data-step="docs"] summary').first()).toBeVisible()
  await isAccessible(page, 'docs')
})

test('the bank and its mailbox', async ({ page, stack, mailbox }) => {
  const mailsBefore = await mailbox.newestId()
  await page.goto(stack.urls.demoHost)
  await isAccessible(page, 'account')
  await press(page, 'send')
  await expect(page.locator('[data-order-state="waiting"]')).toBeVisible()
  await isAccessible(page, 'order')
  const mail = await mailbox.nextMail(mailsBefore)
  await page.goto(`${stack.urls.demoHost}/mailbox`)
  await isAccessible(page, 'mailbox')
  await page.goto(`${stack.urls.demoHost}/mailbox/${mail.id}`)
  // axe is a script, and the frame of the mail runs none: its content is looked at on a page of its own.
  await page.locator('iframe.letter').evaluate((frame) => frame.remove())
  await isAccessible(page, 'mail')
  await page.goto('about:blank')
  await page.setContent(mail.html)
  await isAccessible(page, 'what the mail holds', wcag)
})
