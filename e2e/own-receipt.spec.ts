import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures.ts'
import { answered, openLink, passCheck, press } from './testing/steps.ts'

test('a person reads and keeps the very receipt that the host has', async ({ page, host }) => {
  const { id, link, digest } = await host.create()
  await passCheck(page, link.url)
  await answered(page, 'GREEN', 'approved')
  await press(page, 'receipt')
  const shown = page.locator('.detail-list')
  for (const words of [digest, id, 'Approved', 'Demo Bank']) await expect(shown).toContainText(words)

  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'save')])
  expect(download.suggestedFilename()).toMatch(/^receipt-demo-bank-\d{4}-\d\d-\d\d-[a-z0-9-]+\.jws$/)
  expect(readFileSync(await download.path(), 'utf8')).toBe(await host.readReceipt(id))
})

test('a refusal has a receipt as well', async ({ page, host }) => {
  const { link } = await host.create()
  await openLink(page, link.url)
  await press(page, 'refuse')
  await expect(page.locator('[data-decision="refused"]')).toBeVisible()
  await press(page, 'receipt')
  await expect(page.locator('.detail-list')).toContainText('Refused by the person')
})
