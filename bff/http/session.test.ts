import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, askAndStart } from '../testing/ask.ts'
import { codeOf, stateOf } from '../testing/asking.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

describe('two actions in one browser', () => {
  test('what a tab shows is what its press is about: any other is refused, and nothing moves', async () => {
    const [first, second] = [await ask(h), await ask(h)]
    const browser = h.browser()
    await browser.redeem(first.link.url)
    const shown = { 'X-Action': (await browser.view()).id }
    await browser.redeem(second.link.url)
    for (const [path, body] of [
      ['/api/approve', {}],
      ['/api/refuse', {}],
      ['/api/access-token', {}],
      ['/api/websdk-link', {}],
      ['/api/resend-link', {}],
      ['/api/progress', { event: 'submitted' }],
    ] as const) {
      const response = await browser.post(path, body, shown)
      expect([path, response.status, await response.json()]).toMatchObject([path, 409, { code: 'other-action' }])
    }
    expect([await stateOf(h, first.id), await stateOf(h, second.id)]).toEqual(['opened', 'opened'])
    const own = await browser.post('/api/approve', {}, { 'X-Action': (await browser.view()).id })
    expect([own.status, await stateOf(h, second.id)]).toEqual([200, 'started'])
  })

  test('a session shows the answer for ten minutes after the end, and then nothing', async () => {
    const { browser, frame } = await askAndStart(h)
    await frame.passCheck()
    await h.pass(1_000)
    expect(await browser.view()).toMatchObject({ decision: 'approved' })
    await h.pass(9 * 60_000)
    expect((await browser.get('/api/action')).status).toBe(200)
    await h.pass(60_000)
    expect((await browser.get('/api/action')).status).toBe(401)
  })
})

describe('the life of a session', () => {
  const renewals = async () => {
    const [row] = await h.database.selectFrom('sessions').select('expiresAtMs').execute()
    return row?.expiresAtMs
  }

  test('half an hour without use ends it, and the browser is rid of what it left', async () => {
    const { browser } = await askAndStart(h, { expiresInSeconds: 7_200 })
    await h.clock.pass(30 * 60_000)
    const response = await browser.get('/api/action')
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-Http-sid=; Path=\/; Max-Age=0; Secure; HttpOnly/)
    expect(response.headers.get('clear-site-data')).toBe('"cache"')
    expect(await codeOf(response)).toEqual([401, 'session-missing'])
  })

  test('whoever is on hold for hours keeps the page, far beyond the end of the time to submit', async () => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'on-hold' })
    const { browser, frame } = await askAndStart(h)
    await frame.passCheck()
    await h.pass(1_000)
    for (let minutes = 0; minutes < 300; minutes += 20) {
      await h.pass(20 * 60_000)
      expect([minutes, (await browser.get('/api/result')).status]).toEqual([minutes, 200])
    }
    h.simulator.control.review({ externalUserId: 'user-42', outcome: 'green' })
    await h.pass(60_000)
    expect(await browser.view()).toMatchObject({ decision: 'approved' })
    await h.pass(10 * 60_000)
    expect((await browser.get('/api/result')).status).toBe(401)
  })

  test('use is written down at most every five minutes', async () => {
    const { browser } = await askAndStart(h)
    const first = await renewals()
    await h.clock.pass(299_999)
    await browser.get('/api/action')
    expect(await renewals()).toBe(first)
    await h.clock.pass(1)
    await browser.get('/api/action')
    expect(await renewals()).toBe((first ?? 0) + 300_000)
  })

  test('a session that another press has ended keeps its cookie: the browser may hold a newer one by now', async () => {
    const { action, browser } = await askAndStart(h)
    await h.browser().takeOver(action.link.url)
    const response = await browser.get('/api/action')
    expect([response.status, response.headers.get('set-cookie')]).toEqual([401, null])
  })

  test('after the end goes what the browser kept, except while somebody waits for the answer', async () => {
    const { browser } = await askAndStart(h)
    expect((await browser.get('/api/action')).headers.get('clear-site-data')).toBeNull()
    expect((await browser.post('/api/refuse')).headers.get('clear-site-data')).toBe('"cache"')
    expect((await browser.get('/api/action')).headers.get('clear-site-data')).toBe('"cache"')
    expect((await browser.get('/api/result')).headers.get('clear-site-data')).toBeNull()
  })

  test('a planted cookie is worth nothing before the press, and nothing after it', async () => {
    const { link } = await ask(h)
    const planted = { Cookie: `__Host-Http-sid=${'A'.repeat(43)}` }
    const browser = h.browser()
    const response = await browser.post('/api/redeem-link', { code: new URL(link.url).hash.slice(1) }, planted)
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-Http-sid=(?!A{43})[\w-]{43};/)
    expect((await browser.post('/api/approve', {}, planted)).status).toBe(401)
  })
})
