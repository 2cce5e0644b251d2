import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { answered, approve, hasProblem, openLink, press, step, takePhoto } from './testing/steps.ts'

// Whoever comes without a link has no session yet, and the browser notes each 4xx.
test.use({ expectedFaults: [/the server responded with a status of 4\d\d/] })

const field = (page: Page) => page.locator('main input')

/** As it is read off the newest mail, on the screen of the device that has the mail. */
const readCode = async (orderPage: Page) => {
  const [mailbox] = await Promise.all([orderPage.waitForEvent('popup'), press(orderPage, 'open-mailbox')])
  await mailbox.locator('.mail a').first().click()
  const letter = mailbox.frameLocator('iframe.letter').locator('body')
  await expect(letter).toContainText('type this code:')
  const [, address = '', code = ''] =
    /open (\S+) there and type this code: (\S+)/.exec((await letter.textContent()) ?? '') ?? []
  await expect(mailbox.locator('.letter-text')).toContainText(code)
  await mailbox.close()
  return { address, code }
}

test('the mail is read on one device, and the check goes on at another: the page that asked goes on by itself', async ({
  page,
  browser,
  stack,
  mailbox,
}) => {
  const mailsBefore = await mailbox.newestId()
  await page.goto(stack.urls.demoHost)
  await press(page, 'send')
  await expect(page.locator('[data-order-state="waiting"]')).toBeVisible()
  await mailbox.nextMail(mailsBefore)
  const { address, code } = await readCode(page)
  expect(`http://${address}`).toBe(`${stack.urls.web}/open`)

  const elsewhere = await browser.newPage()
  await elsewhere.goto(`http://${address}`)
  await expect(step(elsewhere, 'open')).toBeVisible()
  await expect(field(elsewhere)).toBeFocused()
  await elsewhere.keyboard.type(code.toLowerCase().replaceAll('-', ' '))
  expect(await elsewhere.evaluate(() => [location.href, localStorage.length, sessionStorage.length])).toEqual([
    `http://${address}`,
    0,
    0,
  ])
  // Nothing happens by itself, however long and whole it is.
  await expect(step(elsewhere, 'open')).toBeVisible()
  await elsewhere.keyboard.press('Enter')
  await expect(step(elsewhere, 'confirm')).toContainText('250.00 EUR')
  expect(elsewhere.url()).toBe(`${stack.urls.web}/confirm`)

  await approve(elsewhere)
  await takePhoto(elsewhere)
  await answered(elsewhere, 'GREEN', 'approved')
  await expect(page.locator('[data-order-state="executed"]')).toBeVisible()
  await elsewhere.close()
})

test('a wrong code can be mended where it stands', async ({ page, host, stack }) => {
  const { link } = await host.create()
  const { code = '' } = link
  const mistyped = code.slice(0, -1) + (code.endsWith('0') ? '2' : '0')
  await page.goto(`${stack.urls.web}/open`)
  await field(page).fill(mistyped)
  await press(page, 'send-code')
  await hasProblem(page, 'link-not-valid')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(field(page)).toHaveValue(mistyped)

  await page.keyboard.press('Tab')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await page.keyboard.type(code.slice(-1))
  await page.keyboard.press('Enter')
  await expect(step(page, 'confirm')).toBeVisible()
})

test('a link that was cut off on its way leads to the field', async ({ page, host, stack }) => {
  const { link } = await host.create()
  await page.goto(link.url.slice(0, -5))
  await press(page, 'continue')
  await hasProblem(page, 'link-not-valid')
  await field(page).fill(link.code ?? '')
  await field(page).press('Enter')
  await expect(step(page, 'confirm')).toBeVisible()
  expect(page.url()).toBe(`${stack.urls.web}/confirm`)
})

test('opened in the mail program already: it goes on here, and ends there', async ({ page, browser, host, stack }) => {
  const { link } = await host.create()
  const inMailProgram = await browser.newPage()
  await openLink(inMailProgram, link.url)
  await page.goto(`${stack.urls.web}/open`)
  await field(page).fill(link.code ?? '')
  await press(page, 'send-code')
  await hasProblem(page, 'link-used')
  await press(page, 'type-code')
  await expect(field(page)).toBeFocused()
  await press(page, 'send-code')
  await press(page, 'take-over')
  await expect(step(page, 'confirm')).toBeVisible()
  await inMailProgram.reload()
  await hasProblem(inMailProgram, 'session-moved')
  await inMailProgram.close()
})

test('used up by a mail scanner: the code of the new mail is typed on the same page', async ({
  page,
  browser,
  host,
  mailbox,
  stack,
}) => {
  const mailsBefore = await mailbox.newestId()
  const { link } = await host.create({ deliver: 'email' })
  const { id } = await mailbox.nextMail(mailsBefore)
  const scanner = await browser.newPage()
  await openLink(scanner, link.url)
  await scanner.close()

  await page.goto(`${stack.urls.web}/open`)
  await field(page).fill(link.code ?? '')
  await press(page, 'send-code')
  await hasProblem(page, 'link-used')
  await press(page, 'resend')
  await expect(step(page, 'open')).toContainText('a•••@example.com')
  const { text, subject } = await mailbox.nextMail(id)
  const [, code = ''] = /type this code: (\S+)/.exec(text) ?? []
  expect(subject).not.toContain(code)
  await expect(field(page)).toHaveValue('')
  await field(page).fill(code)
  await field(page).press('Enter')
  await expect(step(page, 'confirm')).toBeVisible()
})
