import { afterEach, describe, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'

const agents = {
  safari:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
  webKitGtk: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
  chrome: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
}

let h: Harness
afterEach(() => h.close())

const redeemAs = async (agent: keyof typeof agents) => {
  const { link } = await ask(h)
  const code = new URL(link.url).hash.slice(1)
  const browser = h.browser()
  const redeemed = await browser.post('/api/redeem-link', { code }, { 'User-Agent': agents[agent] })
  return { browser, cookie: redeemed.headers.get('set-cookie') ?? '' }
}
const guarded = /^__Host-Http-sid=[\w-]{43}; Path=\/; Max-Age=\d+; Secure; HttpOnly; SameSite=Strict$/

describe('the demo, on plain http', () => {
  test.each(['safari', 'webKitGtk'] as const)('%s gets a cookie that it keeps, and is known by it', async (agent) => {
    h = await harness()
    const { browser, cookie } = await redeemAs(agent)
    expect(cookie).toMatch(/^sid-of-plain-http=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/)
    expect((await browser.post('/api/approve', {}, { 'User-Agent': agents[agent] })).status).toBe(200)
    // Elsewhere it is no session.
    expect((await browser.post('/api/approve', {}, { 'User-Agent': agents.chrome })).status).toBe(401)
  })

  test.each(['chrome', 'firefox'] as const)('%s keeps the guarded one even there', async (agent) => {
    h = await harness()
    const { browser, cookie } = await redeemAs(agent)
    expect(cookie).toMatch(guarded)
    expect((await browser.post('/api/approve', {}, { 'User-Agent': agents[agent] })).status).toBe(200)
  })
})

test('on https, the only scheme of live mode, Safari gets the guarded one like everybody', async () => {
  h = await harness({ env: { PUBLIC_URL: 'https://bff.test' } })
  const code = new URL((await ask(h)).link.url).hash.slice(1)
  const headers = {
    'User-Agent': agents.safari,
    'X-CSRF': '1',
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
    Origin: h.deps.config.publicUrl,
  }
  const redeemed = await h.fetch('/api/redeem-link', { method: 'POST', headers, body: JSON.stringify({ code }) })
  expect([redeemed.status, redeemed.headers.get('set-cookie')]).toEqual([200, expect.stringMatching(guarded)])
})
