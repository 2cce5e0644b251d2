import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { dumpTables } from './testing/sqlite-dump.ts'
import { answered, approve, press, step, takePhoto } from './testing/steps.ts'

const balanceCents = async (page: Page) => Number(await page.locator('[data-balance]').getAttribute('data-balance'))

/** Opens the newest mail as Ann does and presses the link in it. */
const followMail = async (orderPage: Page) => {
  const [mailbox] = await Promise.all([orderPage.waitForEvent('popup'), press(orderPage, 'open-mailbox')])
  await mailbox.locator('.mail a').first().click()
  await mailbox.frameLocator('iframe.letter').getByRole('link').first().click()
  await expect(step(mailbox, 'open')).toBeVisible()
  return mailbox
}

const orderIdOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

test('a transfer is approved with a face, from the mail to the money', async ({ page, stack, mailbox }) => {
  const mailsBefore = await mailbox.newestId()
  await page.goto(stack.urls.demoHost)
  const before = await balanceCents(page)
  await page.getByLabel('Oak Street Letting').check()
  await press(page, 'send')
  await expect(page.locator('[data-order-state="waiting"]')).toBeVisible()

  const mail = await mailbox.nextMail(mailsBefore)
  expect(mail.links).toHaveLength(1)
  // Mail is read by others: neither the amount nor the account may be in it.
  const written = `${mail.subject} ${mail.text} ${mail.html}`
    .replaceAll(mail.links[0] ?? '', '')
    // Neither the number of a port nor a code means anything, and either can spell any.
    .replaceAll(/\S+\/open\b|\w{4}-\w{4}-\w{4}/g, '')
  for (const secret of ['250', 'GB29', 'Oak Street']) expect(written).not.toContain(secret)

  const check = await followMail(page)
  await press(check, 'continue')
  await expect(step(check, 'confirm')).toContainText('250.00 EUR')
  await expect(step(check, 'confirm')).toContainText('Oak Street Letting')
  await expect(step(check, 'confirm')).toContainText('Demo Bank')
  expect(check.url()).not.toContain('csl_')
  await approve(check)
  await takePhoto(check)
  await answered(check, 'GREEN', 'approved')

  await expect(page.locator('[data-order-state="executed"]')).toBeVisible()
  const orderId = orderIdOf(page)
  const ledger = dumpTables(join(stack.dataDir, 'bank')).ledger ?? []
  expect(ledger.filter((row) => row.order_id === orderId)).toHaveLength(1)
  await page.goto(stack.urls.demoHost)
  expect(await balanceCents(page)).toBe(before - 25_000)

  await press(check, 'return')
  await expect(check.locator(`[data-order="${orderId}"][data-order-state="executed"]`)).toBeVisible()
})

test('a payout card is approved with a photo of the card', async ({ page, stack, mailbox }) => {
  const mailsBefore = await mailbox.newestId()
  await page.goto(stack.urls.demoHost)
  await press(page, 'add-card')
  await expect(page.locator('[data-order-state="waiting"]')).toBeVisible()
  await mailbox.nextMail(mailsBefore)
  const check = await followMail(page)
  await press(check, 'continue')
  await expect(step(check, 'confirm')).toContainText('Visa ending in 4242')
  await approve(check)
  await takePhoto(check)
  await answered(check, 'GREEN', 'approved')
  await expect(page.locator('[data-order-state="executed"]')).toBeVisible()
  await page.goto(stack.urls.demoHost)
  await expect(page.locator('[data-payout-card="added"]')).toBeVisible()
})

test('This was not me ends it, and nothing moves', async ({ page, stack, mailbox }) => {
  const mailsBefore = await mailbox.newestId()
  await page.goto(stack.urls.demoHost)
  const before = await balanceCents(page)
  await press(page, 'send')
  await mailbox.nextMail(mailsBefore)
  const check = await followMail(page)
  await press(check, 'continue')
  await press(check, 'refuse')
  await expect(check.locator('[data-step="answer"][data-decision="refused"]')).toBeVisible()
  await expect(page.locator('[data-order-state="refused"]')).toBeVisible()
  await page.goto(stack.urls.demoHost)
  expect(await balanceCents(page)).toBe(before)
})
