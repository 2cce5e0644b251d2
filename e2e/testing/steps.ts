import { expect, type Page } from 'playwright/test'

export type Step = 'open' | 'confirm' | 'check' | 'waiting' | 'answer' | 'problem'

/** What a person does and sees, by the hooks that every page carries. */
export const step = (page: Page, name: Step) => page.locator(`[data-step="${name}"]`)
export const press = (page: Page, action: string) => page.locator(`[data-action="${action}"]:visible`).click()

export const answered = (page: Page, answer: string, decision?: string) =>
  expect(page.locator(`[data-answer="${answer}"]${decision ? `[data-decision="${decision}"]` : ''}`)).toBeVisible({
    timeout: 20_000,
  })
export const hasProblem = (page: Page, code: string) =>
  expect(page.locator(`[data-step="problem"][data-problem="${code}"]`)).toBeVisible()

export const openLink = async (page: Page, url: string) => {
  await page.goto(url)
  await press(page, 'continue')
  await expect(step(page, 'confirm')).toBeVisible()
}

/** Sumsub's page, in its frame. */
export const camera = (page: Page) =>
  page.frameLocator('[data-step="check"] iframe').locator('[data-action="take-photo"]')

export const approve = async (page: Page) => {
  await press(page, 'approve')
  await expect(camera(page)).toBeVisible({ timeout: 20_000 })
}

export const takePhoto = (page: Page) => camera(page).click()

/** From the link to the moment when the picture has been handed in. */
export const passCheck = async (page: Page, url: string) => {
  await openLink(page, url)
  await approve(page)
  await takePhoto(page)
}
