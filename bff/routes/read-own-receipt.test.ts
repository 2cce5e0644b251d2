import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askAndStart } from '../testing/ask.ts'
import { codeOf } from '../testing/asking.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

describe('read-own-receipt', () => {
  test('the person gets, word for word, what the host gets', async () => {
    const { action, browser, frame } = await askAndStart(h)
    expect(await codeOf(await browser.get('/api/receipt'))).toEqual([409, 'action-not-decided'])
    await frame.passCheck()
    await h.pass(1_000)
    const own = await (await browser.get('/api/receipt')).json()
    expect(own).toEqual(await (await h.host('GET', `/v1/actions/${action.id}/receipt`)).json())
    expect(own).toMatchObject({ receipt: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) })
  })

  test('401 without a session', async () => {
    expect(await codeOf(await h.browser().get('/api/receipt'))).toEqual([401, 'session-missing'])
  })
})
