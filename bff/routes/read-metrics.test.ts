import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, askAndStart } from '../testing/ask.ts'
import { type Harness, harness, hostKey } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const scrape = (headers: Record<string, string> = {}) => h.fetch('/metrics', { headers })
const figures = async () =>
  new Map(
    (await (await scrape()).text())
      .split('\n')
      .map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]),
  )

describe('what is counted', () => {
  test('the way of a check, from the question to the decision', async () => {
    const { browser, frame } = await askAndStart(h)
    for (const event of ['camera-ok', 'launched', 'ready', 'submitted', 'silent'])
      await browser.post('/api/progress', { event })
    await frame.passCheck()
    await h.pass(2_000)
    const now = await figures()
    for (const step of ['asked', 'opened', 'started', 'launched', 'ready', 'submitted', 'decided'])
      expect([step, now.get(`countersign_funnel_total{step="${step}",kind="face"}`)]).toEqual([step, 1])
    expect(now.get('countersign_decisions_total{kind="face",decision="approved"}')).toBe(1)
    expect(now.get('countersign_page_reports_total{what="camera-ok"}')).toBe(1)
    expect(now.get('countersign_page_reports_total{what="silent"}')).toBe(1)
    expect(now.get('countersign_mails_total{}')).toBe(1)
    expect(now.get('countersign_deliveries_total{host="demo-bank",status="2xx"}')).toBe(1)
    expect(now.get('countersign_webhooks_total{outcome="kept"}')).toBeGreaterThanOrEqual(1)
    expect(now.get('countersign_requests_total{method="POST",route="/v1/actions",status="2xx"}')).toBe(1)
    expect(
      [...now.keys()].some((name) => /^countersign_sumsub_calls_total\{call=".+",outcome="ok"\}$/.test(name)),
    ).toBe(true)
  })

  test('noes by their code, forged webhooks, and what browsers report', async () => {
    await h.browser().post('/api/redeem-link', { code: `csl_${'x'.repeat(43)}` })
    await h.fetch('/webhooks/sumsub', { method: 'POST', body: '{}' })
    for (const directive of ['frame-src', 'made-up-by-an-attacker'])
      await h.fetch('/csp', {
        method: 'POST',
        body: JSON.stringify({ 'csp-report': { 'violated-directive': directive } }),
      })
    const now = await figures()
    expect(now.get('countersign_refusals_total{code="link-not-valid"}')).toBe(1)
    expect(now.get('countersign_webhooks_total{outcome="bad-digest"}')).toBe(1)
    expect(now.get('countersign_csp_violations_total{directive="frame-src"}')).toBe(1)
    expect(now.get('countersign_csp_violations_total{directive="other"}')).toBe(1)
  })

  test('a webhook once more, of an unknown action, and of the other environment', async () => {
    h.deps.log('webhook', { outcome: 'doubled' })
    h.deps.log('webhook', { outcome: 'unknown' })
    h.deps.log('webhook', { outcome: 'other-environment' })
    const now = await figures()
    for (const outcome of ['doubled', 'unknown', 'other-environment'])
      expect([outcome, now.get(`countersign_webhooks_total{outcome="${outcome}"}`)]).toEqual([outcome, 1])
  })

  test('what waits, and for how long', async () => {
    h.bank.status = 503
    const { id } = await ask(h)
    await ask(h)
    await h.clock.pass(30_000)
    let now = await figures()
    expect(now.get('countersign_jobs_due{job="send-mail"}')).toBe(2)
    expect(now.get('countersign_jobs_oldest_due_seconds{job="send-mail"}')).toBe(30)
    expect(now.get('countersign_actions_open{state="created"}')).toBe(2)
    expect(now.get('countersign_actions_oldest_open_seconds{state="created"}')).toBe(30)
    await h.host('POST', `/v1/actions/${id}/cancel`)
    await h.pass(60_000)
    now = await figures()
    expect(now.get('countersign_events_undelivered{}')).toBe(1)
    expect(now.get('countersign_events_oldest_undelivered_seconds{}')).toBe(60)
    expect(now.get('countersign_store_up{}')).toBe(1)
  })

  test('held reads, while they are held', async () => {
    const { id } = await ask(h)
    const held = h.host('GET', `/v1/actions/${id}?waitMs=20000`)
    await expect.poll(() => h.deps.changes.waiting()).toBe(1)
    expect((await figures()).get('countersign_reads_held{}')).toBe(1)
    h.deps.changes.close()
    await held
    expect((await figures()).get('countersign_reads_held{}')).toBe(0)
  })

  test('a store that is down is told; what cannot be known then is not', async () => {
    await sql`pragma query_only = on`.execute(h.database)
    const now = await figures()
    expect(now.get('countersign_store_up{}')).toBe(0)
    expect(now.get('countersign_trouble{what="store"}')).toBe(1)
    expect(now.has('countersign_events_undelivered{}')).toBe(false)
  })

  test('nobody is named, and no action', async () => {
    const { action, browser, frame } = await askAndStart(h)
    await frame.passCheck()
    await h.pass(2_000)
    await h.host('GET', `/v1/actions/${action.id}`)
    await h.host('GET', '/v1/users/user-42/readiness')
    await h.fetch(`/${new URL(action.link.url).hash}`)
    await browser.get(`/api/${action.id}`)
    const text = await (await scrape()).text()
    expect(text.length).toBeGreaterThan(500)
    for (const canary of [action.id, 'user-42', 'ann@example.com', 'Send 250', 'csl_', hostKey])
      expect(text).not.toContain(canary)
  })
})

describe('who may read it', () => {
  const live = () => {
    h.deps.config.sandbox = false
  }

  test('anyone in sandbox mode, by whatever name they call the instance', async () => {
    expect((await scrape({ Host: '10.0.0.5:4500' })).status).toBe(200)
  })

  test('only who has the key, where there is one', async () => {
    h.deps.config.metricsKey = 'metrics-key-0123456789'
    for (const authorization of ['', 'Bearer', 'Bearer metrics-key-012345678', `Bearer ${hostKey}`]) {
      const refused = await scrape({ Authorization: authorization })
      expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    }
    live()
    expect((await scrape({ Authorization: 'Bearer metrics-key-0123456789' })).status).toBe(200)
  })

  test('without one, in live mode, only this very machine', async () => {
    live()
    h.deps.peerOf = () => '127.0.0.1'
    expect((await scrape({ Host: 'localhost:4500' })).status).toBe(200)
    h.deps.peerOf = () => '::1'
    expect((await scrape({ Host: '[::1]:4500' })).status).toBe(200)
    h.deps.peerOf = () => '203.0.113.7'
    expect((await scrape({ Host: 'localhost:4500' })).status).toBe(404)
    h.deps.peerOf = () => undefined
    expect((await scrape({ Host: 'localhost:4500' })).status).toBe(404)
  })

  test('and not whoever comes through a proxy on it', async () => {
    live()
    h.deps.peerOf = () => '127.0.0.1'
    expect((await scrape({ Host: 'bff.test' })).status).toBe(404)
    for (const name of ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'Via'])
      expect((await scrape({ Host: 'localhost:4500', [name]: '203.0.113.7' })).status).toBe(404)
  })
})
