import { expect, test } from './fixtures.ts'
import { answered, passCheck, press, step, takePhoto } from './testing/steps.ts'

test('RED that may be tried again: the second picture is GREEN', async ({ page, host, sim }) => {
  const { id, link } = await host.create()
  await sim.nextOutcome('red-retry')
  await passCheck(page, link.url)
  await answered(page, 'RED')
  expect((await host.read(id)).attemptsLeft).toBe(2)
  await press(page, 'retry')
  await takePhoto(page)
  await answered(page, 'GREEN', 'approved')
  expect((await host.untilDecided(id)).decision).toBe('approved')
})

test('RED that is final: declined, and nothing to try again', async ({ page, host, sim }) => {
  const { id, link } = await host.create()
  await sim.nextOutcome('red-final')
  await passCheck(page, link.url)
  await answered(page, 'RED', 'declined')
  await expect(page.locator('[data-action="retry"]')).toHaveCount(0)
  expect((await host.untilDecided(id)).decision).toBe('declined')
})

test('RED three times uses up the tries', async ({ page, host, sim }) => {
  const { id, link } = await host.create()
  for (let time = 0; time < 3; time += 1) await sim.nextOutcome('red-retry')
  await passCheck(page, link.url)
  for (const left of [2, 1]) {
    await answered(page, 'RED')
    await expect.poll(async () => (await host.read(id)).attemptsLeft).toBe(left)
    await press(page, 'retry')
    await takePhoto(page)
  }
  await answered(page, 'RED', 'declined')
  expect((await host.read(id)).attemptsLeft).toBe(0)
})

test('on hold: the page waits and says so, then a reviewer says GREEN', async ({ page, host, sim }) => {
  const { id, link } = await host.create()
  await sim.nextOutcome('on-hold')
  await passCheck(page, link.url)
  await expect(step(page, 'waiting')).toBeVisible({ timeout: 20_000 })
  expect((await host.read(id)).decision).toBeNull()
  await sim.review('green')
  await answered(page, 'GREEN', 'approved')
})

test('YELLOW is never approval', async ({ page, host, sim }) => {
  const { id, link } = await host.create()
  await sim.nextOutcome('yellow')
  await passCheck(page, link.url)
  await answered(page, 'YELLOW')
  expect((await host.read(id)).decision).not.toBe('approved')
})

test('ERROR is never approval', async ({ page, host, sim }) => {
  const { id, link } = await host.create()
  await sim.nextOutcome('error')
  await passCheck(page, link.url)
  await answered(page, 'ERROR')
  expect((await host.read(id)).decision).not.toBe('approved')
})
