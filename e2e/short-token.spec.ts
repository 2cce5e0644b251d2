import { expect, test } from './fixtures.ts'
import { answered, approve, camera, openLink, step, takePhoto } from './testing/steps.ts'

const ttlSeconds = 3
test.use({ stackEnv: { ACCESS_TOKEN_TTL_SECONDS: String(ttlSeconds) } })

test('a token that lives for seconds runs out in mid-check, and the check still ends', async ({ page, host }) => {
  const { link } = await host.create()
  await openLink(page, link.url)
  const firstToken = page.waitForResponse((response) => response.url().endsWith('/api/access-token'))
  await approve(page)
  await firstToken
  const endsAtMs = Date.now() + ttlSeconds * 1000
  await page.waitForFunction((untilMs) => Date.now() > untilMs, endsAtMs)
  await takePhoto(page)
  await expect(camera(page).or(step(page, 'waiting')).or(step(page, 'answer')).first()).toBeVisible({ timeout: 20_000 })
  if (await camera(page).isVisible()) await takePhoto(page)
  await answered(page, 'GREEN', 'approved')
})
