import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askAndStart } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const reads = () => h.simulator.control.requests().filter(({ method }) => method === 'GET').length

describe('report-progress', () => {
  test('a hint makes the backend look at once, and decides nothing', async () => {
    h.simulator.control.pauseWebhooks()
    const { browser, frame } = await askAndStart(h)
    await frame.passCheck()
    expect((await browser.post('/api/progress', { event: 'submitted' })).status).toBe(204)
    await h.pass(0)
    expect(await browser.view()).toMatchObject({ state: 'submitted', decision: null })
  })

  test('a hundred hints of one browser are one look a second', async () => {
    const { browser } = await askAndStart(h)
    const before = reads()
    for (let n = 0; n < 100; n++) {
      await browser.post('/api/progress', { event: 'submitted' })
      await h.pass(10)
    }
    expect(reads() - before).toBeLessThanOrEqual(2)
  })

  test.each(['approved', 'GREEN', ''])('400 for %j: no verdict is taken from a browser', async (event) => {
    const { browser } = await askAndStart(h)
    expect((await browser.post('/api/progress', { event })).status).toBe(400)
  })
})
