import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { answered, camera, step } from './testing/steps.ts'

/** Goes on by the tab key alone, until that is where the focus is; what it passes is what a person has to pass. */
const tabTo = async (page: Page, action: string) => {
  const passed: string[] = []
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement
      const name =
        element instanceof HTMLElement ? (element.dataset.action ?? element.tagName.toLowerCase()) : 'nothing'
      return { name, ring: element ? getComputedStyle(element).outlineStyle : 'none' }
    })
    if (at.name === action) {
      expect(at.ring, `${action} shows that it has the focus`).not.toBe('none')
      return passed
    }
    passed.push(at.name)
  }
  throw new Error(`The tab key does not lead to ${action}, but to ${passed.join(', ')}`)
}

/** The frame is a page of its own: the key goes on in there. */
const tabToPhoto = async (page: Page) => {
  await camera(page).waitFor()
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    if (await camera(page).evaluate((button) => button === document.activeElement)) return
  }
  throw new Error('The tab key does not lead into the frame')
}

const headingHasFocus = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeFocused()

test('the whole path by the keyboard alone, read in the order in which it is told', async ({ page, host, sim }) => {
  const { link } = await host.create()
  await sim.nextOutcome('red-retry')
  await page.goto(link.url)
  await expect(page.locator('[data-action="continue"]')).toBeEnabled()
  expect(await tabTo(page, 'continue')).toEqual([])
  await page.keyboard.press('Enter')

  await expect(step(page, 'confirm')).toBeVisible()
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading "Demo Bank asks you to confirm" [level=1]
        - paragraph: Please read this. Nothing happens before you say yes.
        - paragraph: Transfer
        - heading "Send 250.00 EUR" [level=2]
        - term: Amount
        - definition: 250.00 EUR
        - term: To
        - definition: Oak Street Letting
        - term: IBAN
        - definition: GB29 NWBK 6016 1331 9268 19
        - paragraph: /Nobody from Demo Bank asks you by phone/
        - heading "If you say yes" [level=2]
        - list:
          - listitem: /You look into the camera/
          - listitem: /Demo Bank sends the money/
        - paragraph: /The screen may flash/
        - button "Yes, this is me"
        - button "No, this was not me"
        - button "I cannot do a face check"
  `)
  expect(await tabTo(page, 'approve')).toEqual([])
  expect(await tabTo(page, 'refuse')).toEqual([])
  expect(await tabTo(page, 'other-way')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { expanded: true })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')

  await tabToPhoto(page)
  await page.keyboard.press('Enter')
  await answered(page, 'RED')
  await headingHasFocus(page)
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading "That did not work yet" [level=1]
        - paragraph: This happens easily, and it is no refusal.
        - paragraph: You have 2 more tries.
        - heading "What to do better" [level=2]
        - list:
          - listitem: /We could not match your face/
        - button "Try again"
  `)
  await tabTo(page, 'retry')
  await page.keyboard.press('Space')

  await tabToPhoto(page)
  await page.keyboard.press('Enter')
  await answered(page, 'GREEN', 'approved')
  await headingHasFocus(page)
  await tabTo(page, 'receipt')
  await page.keyboard.press('Enter')
  await expect(page.locator('.receipt')).toBeFocused()
  expect(await tabTo(page, 'print')).toEqual([])
  expect(await tabTo(page, 'save')).toEqual([])
})
