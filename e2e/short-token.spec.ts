import { test } from './fixtures.ts'
import { answered, approve, openLink, takePhoto } from './testing/steps.ts'

const ttlSeconds = 3
test.use({
  expectedFaults: [/status of 401 .*\/resources\/applicantActions\//],
  stackEnv: { ACCESS_TOKEN_TTL_SECONDS: String(ttlSeconds) },
})

test('a token that lives for seconds runs out in mid-check, and the check still ends', async ({ page, host }) => {
  const { link } = await host.create()
  await openLink(page, link.url)
  const firstToken = page.waitForResponse((response) => response.url().endsWith('/api/access-token'))
  await approve(page)
  await firstToken
  const endsAtMs = Date.now() + ttlSeconds * 1000
  await page.waitForFunction((untilMs) => Date.now() > untilMs, endsAtMs)
  await takePhoto(page)
  await answered(page, 'GREEN', 'approved')
})
