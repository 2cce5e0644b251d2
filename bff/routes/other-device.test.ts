import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answer } from '../contract/other-device.ts'
import { ask, askAndStart } from '../testing/ask.ts'
import { codeOf, eventsOf } from '../testing/asking.ts'
import type { createBrowser } from '../testing/browser.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

type Browser = ReturnType<typeof createBrowser>
const handOver = async (from: Browser) => v.parse(answer, await (await from.post('/api/other-device')).json())

const desktopAndPhone = async () => {
  const { action, browser: desktop } = await askAndStart(h)
  const { url, matchCode } = await handOver(desktop)
  const phone = h.browser()
  const opened = await phone.redeem(url)
  return { action, desktop, phone, opened, matchCode, url }
}

describe('other-device', () => {
  test('the phone goes on with the same action; the same code stands on both screens', async () => {
    const { action, desktop, opened, matchCode } = await desktopAndPhone()
    expect(matchCode).toMatch(/^\d\d \d\d$/)
    expect(await opened.json()).toMatchObject({ id: action.id, state: 'started', role: 'holder', matchCode })
    expect(await desktop.view()).toMatchObject({ id: action.id, state: 'started', role: 'watcher', matchCode })
  })

  test('the desktop looks on: nothing more may be done there, and its answer comes by itself', async () => {
    const { desktop, phone } = await desktopAndPhone()
    for (const path of ['/api/approve', '/api/access-token', '/api/websdk-link', '/api/other-device'])
      expect([path, ...(await codeOf(await desktop.post(path)))]).toEqual([path, 409, 'watching-only'])
    const { token } = (await (await phone.post('/api/access-token')).json()) as { token: string }
    await h.frame(token).passCheck()
    await h.pass(1_000)
    for (const browser of [desktop, phone]) {
      expect(await browser.view()).toMatchObject({ state: 'decided', decision: 'approved' })
      expect((await browser.get('/api/receipt')).status).toBe(200)
    }
  })

  test('nobody is locked out of saying no: the desktop may still refuse', async () => {
    const { desktop, phone } = await desktopAndPhone()
    expect(await (await desktop.post('/api/refuse')).json()).toMatchObject({ decision: 'refused', role: 'watcher' })
    expect(await phone.view()).toMatchObject({ decision: 'refused' })
  })

  test('a held read of the desktop answers the moment the phone has opened it', async () => {
    const { browser: desktop } = await askAndStart(h)
    const { url } = await handOver(desktop)
    const { version } = await desktop.view()
    const held = desktop.get(`/api/result?since=${version}&waitMs=20000`)
    await h.browser().redeem(url)
    expect(await (await held).json()).toMatchObject({ role: 'watcher' })
  })

  test('one press goes on here again, and the phone looks on from then', async () => {
    const { action, desktop, phone } = await desktopAndPhone()
    const { version } = await phone.view()
    const held = phone.get(`/api/result?since=${version}&waitMs=20000`)
    expect(await (await desktop.post('/api/take-back')).json()).toMatchObject({ role: 'holder', matchCode: null })
    expect(await (await held).json()).toMatchObject({ role: 'watcher' })
    expect((await desktop.post('/api/access-token')).status).toBe(200)
    expect(await codeOf(await phone.post('/api/access-token'))).toEqual([409, 'watching-only'])
    expect((await eventsOf(h, action.id)).slice(-2)).toEqual(['handed-over', 'taken-back'])
    expect(await (await desktop.post('/api/take-back')).json()).toMatchObject({ role: 'holder' })
    expect((await eventsOf(h, action.id)).at(-1)).toBe('taken-back')
  })

  test('what it says is true afterwards: the holder keeps the code, and who was overtaken looks on', async () => {
    const { desktop, phone, matchCode } = await desktopAndPhone()
    expect(await (await phone.post('/api/take-back')).json()).toMatchObject({ role: 'holder', matchCode })
    const { takeBack } = h.deps.store
    h.deps.store.takeBack = async (...asked) => {
      h.deps.store.takeBack = takeBack
      await takeBack(...asked)
      await phone.post('/api/take-back')
    }
    const answered = await (await desktop.post('/api/take-back')).json()
    expect(answered).toMatchObject({ role: 'watcher' })
    expect(answered).toEqual(await desktop.view())
  })

  test('401 when this screen was replaced at the same moment', async () => {
    const { action, desktop } = await desktopAndPhone()
    const { takeBack } = h.deps.store
    h.deps.store.takeBack = async (...asked) => {
      await h.database.updateTable('sessions').set({ endedAtMs: h.clock.now(), endedBy: 'replaced' }).execute()
      await takeBack(...asked)
    }
    expect(await codeOf(await desktop.post('/api/take-back'))).toEqual([401, 'session-missing'])
    expect((await eventsOf(h, action.id)).at(-1)).toBe('handed-over')
  })

  test('the link lives ten minutes, and never longer than the action', async () => {
    const { browser } = await askAndStart(h)
    const { url, expiresAt } = await handOver(browser)
    expect(Date.parse(expiresAt)).toBe(h.clock.now() + 600_000)
    await h.pass(600_000)
    expect(await codeOf(await h.browser().redeem(url))).toEqual([410, 'link-expired'])
    const short = await ask(h, { expiresInSeconds: 60 })
    const other = h.browser()
    await other.redeem(short.link.url)
    expect((await handOver(other)).expiresAt).toBe(short.expiresAt)
  })

  test('opened once: for a second phone it is used, and it cannot be taken over', async () => {
    const { url } = await desktopAndPhone()
    const second = h.browser()
    expect(await codeOf(await second.redeem(url))).toEqual([409, 'link-used'])
    expect(await codeOf(await second.takeOver(url))).toEqual([409, 'link-used'])
  })

  test('asked again, the newest counts; the link in the mail stays what it was', async () => {
    const { action, browser } = await askAndStart(h)
    const first = await handOver(browser)
    await handOver(browser)
    expect(await codeOf(await h.browser().redeem(first.url))).toEqual([410, 'link-replaced'])
    expect((await browser.redeem(action.link.url)).status).toBe(200)
  })

  test('429 when it was asked for more often than anyone needs', async () => {
    const { browser } = await askAndStart(h)
    for (let n = 0; n < 30; n++) await handOver(browser)
    expect(await codeOf(await browser.post('/api/other-device'))).toEqual([429, 'too-many-requests'])
  })

  test('409 when there is nothing left to go on with, 401 without a session', async () => {
    const { action, browser } = await askAndStart(h)
    await h.host('POST', `/v1/actions/${action.id}/cancel`)
    expect(await codeOf(await browser.post('/api/other-device'))).toEqual([409, 'action-ended'])
    expect(await codeOf(await h.browser().post('/api/other-device'))).toEqual([401, 'session-missing'])
    expect(await codeOf(await h.browser().post('/api/take-back'))).toEqual([401, 'session-missing'])
  })
})
