import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, askAndStart } from '../testing/ask.ts'
import { codeOf, eventsOf } from '../testing/asking.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

describe('redeem-link', () => {
  test('200 with a cookie that only a browser can keep', async () => {
    const { link } = await ask(h)
    const response = await h.browser().redeem(link.url)
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-Http-sid=[\w-]{43}; Path=\/; Max-Age=172800; Secure; HttpOnly; SameSite=Strict$/,
    )
  })

  test('200 once more for the browser that opened it, 409 for any other', async () => {
    const { link } = await ask(h)
    const browser = h.browser()
    await browser.redeem(link.url)
    expect((await browser.redeem(link.url)).status).toBe(200)
    expect(await codeOf(await h.browser().redeem(link.url))).toEqual([409, 'link-used'])
  })

  test('404 when the code was never made, 400 when it is none', async () => {
    expect(await codeOf(await h.browser().redeem(`http://x/#csl_${'A'.repeat(43)}`))).toEqual([404, 'link-not-valid'])
    expect(await codeOf(await h.browser().redeem('http://x/#short'))).toEqual([400, 'body-not-valid'])
  })

  test('410 for each way in which it is over', async () => {
    const expired = await ask(h, { expiresInSeconds: 60 })
    await h.pass(60_000)
    expect(await codeOf(await h.browser().redeem(expired.link.url))).toEqual([410, 'link-expired'])

    const replaced = await ask(h)
    await h.host('POST', `/v1/actions/${replaced.id}/links`)
    expect(await codeOf(await h.browser().redeem(replaced.link.url))).toEqual([410, 'link-replaced'])

    const cancelled = await ask(h)
    await h.host('POST', `/v1/actions/${cancelled.id}/cancel`)
    expect(await codeOf(await h.browser().redeem(cancelled.link.url))).toEqual([410, 'link-cancelled'])

    const finished = await ask(h)
    const browser = h.browser()
    await browser.redeem(finished.link.url)
    await browser.post('/api/refuse')
    expect(await codeOf(await h.browser().redeem(finished.link.url))).toEqual([410, 'link-finished'])
  })

  test('the answer tells the browser nothing but what the page shows', async () => {
    const { link, digest } = await ask(h)
    const text = await (await h.browser().redeem(link.url)).text()
    // Only its own id, which selects nothing: the session does.
    for (const hidden of [digest, 'user-42', 'ann@example.com', '64c1f0a2', 'payee', 'data'])
      expect(text).not.toContain(hidden)
  })

  test('asked for by many at once, a fresh link is still sent once', async () => {
    const { link } = await ask(h)
    const code = new URL(link.url).hash.slice(1)
    const answers = await Promise.all(Array.from({ length: 50 }, () => h.browser().post('/api/resend-link', { code })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('a press whose second half failed goes on with the next press', async () => {
    const { link } = await ask(h)
    const browser = h.browser()
    const { moveAction } = h.deps.store
    h.deps.store.moveAction = () => Promise.reject(new Error('no power'))
    expect((await browser.redeem(link.url)).status).toBe(500)
    h.deps.store.moveAction = moveAction
    expect(await (await browser.redeem(link.url)).json()).toMatchObject({ state: 'opened' })
  })

  test('500 presses at once: one 200, 499 times 409', async () => {
    const { link } = await ask(h)
    const answers = await Promise.all(Array.from({ length: 500 }, () => h.browser().redeem(link.url)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const others = answers.filter(({ status }) => status !== 200)
    expect(new Set((await Promise.all(others.map(codeOf))).map(String))).toEqual(new Set(['409,link-used']))
  })

  test('a resent link goes to the stored address, masked in the answer, and at most every 30 s', async () => {
    const { link } = await ask(h)
    await h.pass(0)
    const code = new URL(link.url).hash.slice(1)
    const resent = await h.browser().post('/api/resend-link', { code })
    expect(await resent.json()).toEqual({ sentTo: 'a•••@example.com' })
    await h.pass(0)
    expect(h.mails.map(({ to }) => to)).toEqual(['ann@example.com', 'ann@example.com'])
    const again = await h.browser().post('/api/resend-link', { code })
    expect([again.status, again.headers.get('retry-after')]).toEqual([429, '30'])
    await h.pass(30_000)
    expect((await h.browser().post('/api/resend-link', { code })).status).toBe(200)
  })
})

describe('redeem-link, taking over', () => {
  test('one more press goes on here; the other browser says that it was moved, also to a read that was held', async () => {
    const { action, browser: first } = await askAndStart(h)
    const { version } = await first.view()
    const held = first.get(`/api/result?since=${version}&waitMs=20000`)
    const second = h.browser()
    expect(await codeOf(await second.redeem(action.link.url))).toEqual([409, 'link-used'])
    expect(await (await second.takeOver(action.link.url)).json()).toMatchObject({ id: action.id, role: 'holder' })
    expect(await codeOf(await held)).toEqual([401, 'session-moved'])
    for (const path of ['/api/approve', '/api/refuse', '/api/access-token'])
      expect([path, ...(await codeOf(await first.post(path)))]).toEqual([path, 401, 'session-moved'])
    expect((await second.post('/api/access-token')).status).toBe(200)
    expect((await eventsOf(h, action.id)).at(-1)).toBe('taken-over')
  })

  test('the browser that has it already stays as it is, with the session that it has', async () => {
    const { link } = await ask(h)
    const browser = h.browser()
    await browser.redeem(link.url)
    const response = await browser.takeOver(link.url)
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null])
  })

  test('a link that nobody has opened is simply opened', async () => {
    const { link } = await ask(h)
    expect((await h.browser().takeOver(link.url)).status).toBe(200)
  })

  test('without the second press everything stays as it was', async () => {
    const { link } = await ask(h)
    const first = h.browser()
    await first.redeem(link.url)
    await h.browser().redeem(link.url)
    expect((await first.get('/api/action')).status).toBe(200)
  })

  test('a browser whose link was replaced and the newer one opened has no session', async () => {
    const { id, link } = await ask(h)
    const first = h.browser()
    await first.redeem(link.url)
    const { url } = (await (await h.host('POST', `/v1/actions/${id}/links`)).json()) as { url: string }
    await h.browser().redeem(url)
    expect(await codeOf(await first.get('/api/action'))).toEqual([401, 'session-missing'])
    expect(await codeOf(await first.takeOver(link.url))).toEqual([410, 'link-replaced'])
  })

  test('after the decision as long as the answer may be shown, then not', async () => {
    const { action, frame } = await askAndStart(h)
    await frame.passCheck()
    await h.pass(1_000)
    const second = h.browser()
    expect(await codeOf(await second.redeem(action.link.url))).toEqual([410, 'link-finished'])
    expect(await (await second.takeOver(action.link.url)).json()).toMatchObject({ decision: 'approved' })
    await h.pass(600_000)
    expect(await codeOf(await h.browser().takeOver(action.link.url))).toEqual([410, 'link-finished'])
  })

  test.each(['refused', 'cancelled', 'expired'])('not when it was %s', async (how) => {
    const { action, browser } = await askAndStart(h, { expiresInSeconds: 300 })
    if (how === 'refused') await browser.post('/api/refuse')
    if (how === 'cancelled') await h.host('POST', `/v1/actions/${action.id}/cancel`)
    if (how === 'expired') await h.pass(400_000)
    expect((await h.browser().takeOver(action.link.url)).status).toBe(410)
  })
})
