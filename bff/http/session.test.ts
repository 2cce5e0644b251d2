import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, askAndStart } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const stateOf = async (id: string) =>
  ((await (await h.host('GET', `/v1/actions/${id}`)).json()) as { state: string }).state

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
      ['/api/progress', { event: 'submitted' }],
    ] as const) {
      const response = await browser.post(path, body, shown)
      expect([path, response.status, await response.json()]).toMatchObject([path, 409, { code: 'other-action' }])
    }
    expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['opened', 'opened'])
    const own = await browser.post('/api/approve', {}, { 'X-Action': (await browser.view()).id })
    expect([own.status, await stateOf(second.id)]).toEqual([200, 'started'])
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
