import { chromium, type Page } from 'playwright'
import { browserOptions } from '../browser-options.ts'
import { buildWebIfNeeded } from '../stack/build-web.ts'
import { createHostClient } from '../testing/host-client.ts'
import { createSimulatorClient } from '../testing/simulator-client.ts'
import { passCheck, step } from '../testing/steps.ts'
import { startTestStack } from '../testing/test-stack.ts'

/** How long after the webhook with the answer the person sees that answer. One clock: everything runs on one machine. */
const rounds = 20
const mostMedianMs = 100

await buildWebIfNeeded()
const stack = await startTestStack()
const browser = await chromium.launch(browserOptions)
const host = createHostClient(stack.urls.web)
const sim = createSimulatorClient(stack.urls.simulator)

/** The page itself notes when the answer enters the document; asking it from outside would add our own delay. */
const noteAnswer = (page: Page) =>
  page.addInitScript(() => {
    const note = () => {
      if (!document.querySelector('[data-answer]') || 'answeredAtMs' in window) return
      Object.assign(window, { answeredAtMs: performance.timeOrigin + performance.now() })
    }
    new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true })
  })

const answeredAtMs = async (page: Page) => {
  const noted = await page.waitForFunction(() => ('answeredAtMs' in window ? Number(window.answeredAtMs) : undefined))
  return noted.jsonValue().then(Number)
}

const webhookSentAtMs = async () => {
  const reviewed = (await sim.webhooks()).filter(({ type }) => type === 'applicantActionReviewed')
  const accepted = reviewed.at(-1)?.attempts.find(({ status }) => status !== null && status < 300)
  if (!accepted) throw new Error('The newest webhook was not accepted.')
  return Date.parse(accepted.at)
}

const oneRound = async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await noteAnswer(page)
  await sim.nextOutcome('on-hold')
  const { id, link } = await host.create()
  await passCheck(page, link.url)
  await step(page, 'waiting').waitFor()
  await sim.review('green')
  const shownAtMs = await answeredAtMs(page)
  await host.untilDecided(id)
  const ms = shownAtMs - (await webhookSentAtMs())
  await context.close()
  return ms
}

try {
  const times: number[] = []
  while (times.length < rounds) times.push(await oneRound())
  times.sort((a, b) => a - b)
  const median = ((times[rounds / 2 - 1] ?? 0) + (times[rounds / 2] ?? 0)) / 2
  const figure = (ms: number | undefined) => `${(ms ?? 0).toFixed(0)} ms`
  console.log(
    `webhook to page, ${rounds} rounds: median ${figure(median)}, min ${figure(times[0])}, max ${figure(times.at(-1))} (at most ${mostMedianMs} ms)`,
  )
  if (median > mostMedianMs) process.exitCode = 1
} finally {
  await browser.close()
  await stack.stop()
}
