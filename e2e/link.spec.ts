import { expect, test } from './fixtures.ts'
import { dumpTables } from './testing/sqlite-dump.ts'
import { answered, approve, hasProblem, openLink, press, step, takePhoto } from './testing/steps.ts'

const scanners = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/120.0 Safari/537.36',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'Barracuda Sentinel (EE)',
  'curl/8.0',
]
const requests: { method: string; headers?: Record<string, string> }[] = [
  { method: 'HEAD' },
  { method: 'GET' },
  { method: 'OPTIONS' },
  { method: 'GET', headers: { 'sec-purpose': 'prefetch' } },
  { method: 'GET', headers: { purpose: 'preview' } },
]

/**
 * All that is known of this action, and every link and session there is. Requests that earlier tests have left open are
 * still being looked after: their jobs, and the counters of rate limits, go on meanwhile.
 */
const rowsAbout = (id: string, tables: ReturnType<typeof dumpTables>) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      name === 'links' || name === 'sessions' ? rows : rows.filter((row) => Object.values(row).includes(id)),
    ]),
  )

test('scanners, previews and prefetches change nothing, and the link works afterwards', async ({
  page,
  browser,
  host,
  stack,
}) => {
  const { id, link } = await host.create()
  const code = new URL(link.url).hash.slice(1)
  const before = rowsAbout(id, dumpTables(`${stack.dataDir}/bff`))
  expect(before.actions).toHaveLength(1)

  for (let round = 0; round < 200; round += 1) {
    const userAgent = scanners[round % scanners.length] ?? ''
    const answers = await Promise.all(
      requests.map(({ method, headers }) =>
        // Some scanners put what was a fragment into the address.
        fetch(`${stack.urls.web}/open${round % 2 ? '' : `?${code}`}`, {
          method,
          headers: { ...headers, 'user-agent': userAgent },
        }),
      ),
    )
    for (const answer of answers) expect(answer.status).toBeLessThan(500)
  }
  // A scanner that runs the page's script, and waits for all that it starts by itself.
  const scanner = await browser.newPage()
  await scanner.goto(link.url, { waitUntil: 'networkidle' })
  await scanner.evaluate(() =>
    document
      .querySelector<HTMLElement>('[data-action="continue"]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  )
  await scanner.reload({ waitUntil: 'networkidle' })
  await scanner.close()

  expect(rowsAbout(id, dumpTables(`${stack.dataDir}/bff`))).toEqual(before)
  await openLink(page, link.url)
  expect((await host.read(id)).state).toBe('opened')
})

test.describe('a link that no longer works says why', () => {
  test.use({ expectedFaults: [/the server responded with a status of 4\d\d/] })

  test('used, on a second browser', async ({ page, browser, host }) => {
    const { link } = await host.create()
    await openLink(page, link.url)
    const second = await browser.newPage()
    await second.goto(link.url)
    await press(second, 'continue')
    await hasProblem(second, 'link-used')
    await press(second, 'take-over')
    await expect(step(second, 'confirm')).toBeVisible()
    // The first one has let go of it, and says so.
    await page.reload()
    await hasProblem(page, 'session-moved')
    await second.close()
  })

  test('replaced by a fresh one, which works', async ({ page, host }) => {
    const { id, link } = await host.create()
    const fresh = await host.freshLink(id)
    await page.goto(link.url)
    await press(page, 'continue')
    await hasProblem(page, 'link-replaced')
    await openLink(page, fresh.url)
    await approve(page)
    await takePhoto(page)
    await answered(page, 'GREEN', 'approved')
  })

  test('cancelled by the host', async ({ page, host }) => {
    const { id, link } = await host.create()
    await host.cancel(id)
    await page.goto(link.url)
    await press(page, 'continue')
    await hasProblem(page, 'link-cancelled')
  })

  test('of nobody', async ({ page, stack }) => {
    await page.goto(`${stack.urls.web}/open#csl_${'A'.repeat(43)}`)
    await press(page, 'continue')
    await hasProblem(page, 'link-not-valid')
  })

  test('used: a fresh one is mailed on request, and works', async ({ page, browser, host, mailbox }) => {
    const mailsBefore = await mailbox.newestId()
    await host.create({ deliver: 'email' })
    const first = await mailbox.nextMail(mailsBefore)
    const somebody = await browser.newPage()
    await openLink(somebody, first.links[0] ?? '')
    await somebody.close()
    await page.goto(first.links[0] ?? '')
    await press(page, 'continue')
    await hasProblem(page, 'link-used')
    await press(page, 'resend')
    const second = await mailbox.nextMail(first.id)
    await openLink(page, second.links[0] ?? '')
    await expect(step(page, 'confirm')).toContainText('250.00 EUR')
  })
})

test.describe('two requests in one browser', () => {
  test.use({ expectedFaults: [/the server responded with a status of 409/] })

  test('a tab approves only what it shows', async ({ page, context, host }) => {
    const shown = await host.create()
    await openLink(page, shown.link.url)
    const later = await host.create()
    const otherTab = await context.newPage()
    await openLink(otherTab, later.link.url)
    await otherTab.close()

    await press(page, 'approve')
    await expect(page.getByText('Another request was opened in this browser')).toBeVisible()
    expect((await host.read(shown.id)).state).toBe('opened')
    expect((await host.read(later.id)).state).toBe('opened')
  })
})
