import { expect, test } from './fixtures.ts'
import { answered, approve, camera, openLink, passCheck, press, step, takePhoto } from './testing/steps.ts'

test.describe('the token ends while the camera is open', () => {
  test.use({ expectedFaults: [/status of 401 .*\/resources\/applicantActions\//] })

  test('a new one is fetched, and the same picture is handed in', async ({ page, host, sim }) => {
    const { link } = await host.create()
    await openLink(page, link.url)
    await approve(page)
    await sim.expireTokens()
    const minted = page.waitForResponse((response) => response.url().endsWith('/api/access-token'))
    await takePhoto(page)
    expect((await minted).status()).toBe(200)
    await answered(page, 'GREEN', 'approved')
  })
})

test('no webhook comes: the answer comes all the same', async ({ page, host, sim }) => {
  const { link } = await host.create()
  await sim.pauseWebhooks()
  try {
    await passCheck(page, link.url)
    await answered(page, 'GREEN', 'approved')
  } finally {
    await sim.resumeWebhooks()
  }
})

test('a reload at each step shows the same step again', async ({ page, host, sim }) => {
  const { link } = await host.create()
  await sim.nextOutcome('on-hold')
  await page.goto(link.url)
  await press(page, 'continue')
  await expect(step(page, 'confirm')).toBeVisible()
  await page.reload()
  await expect(step(page, 'confirm')).toBeVisible()
  await approve(page)
  await page.reload()
  await expect(camera(page)).toBeVisible({ timeout: 20_000 })
  await takePhoto(page)
  await expect(step(page, 'waiting')).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await expect(step(page, 'waiting')).toBeVisible()
  await sim.review('green')
  await answered(page, 'GREEN', 'approved')
  await page.reload()
  await answered(page, 'GREEN', 'approved')
})

test.describe('Sumsub does not answer when the token is fetched', () => {
  test.use({ expectedFaults: [/status of 503 .*\/api\/access-token/] })

  test('the page says so, and the next press starts the check', async ({ page, host, sim }) => {
    const { link } = await host.create()
    await openLink(page, link.url)
    await sim.fail({ method: 'POST', path: '/resources/accessTokens/sdk', times: 1, status: 503 })
    await press(page, 'approve')
    await press(page, 'retry')
    await takePhoto(page)
    await answered(page, 'GREEN', 'approved')
  })
})

test.describe('the backend loses its power', () => {
  test.use({ expectedFaults: [/Failed to load resource: net::ERR_/] })

  test('after the picture was handed in: the answer still comes', async ({ page, host, sim, stack }) => {
    const { id, link } = await host.create()
    await sim.nextOutcome('on-hold')
    await passCheck(page, link.url)
    await expect(step(page, 'waiting')).toBeVisible({ timeout: 20_000 })
    await stack.restart('bff', 'SIGKILL')
    await sim.review('green')
    await answered(page, 'GREEN', 'approved')
    expect((await host.untilDecided(id)).decision).toBe('approved')
  })
})
