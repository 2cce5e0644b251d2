import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, askAndStart } from '../testing/ask.ts'
import { codeOf, eventsOf, stateOf, told } from '../testing/asking.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

describe('refuse', () => {
  test('ends this action and every other open one of the person, each told to the host', async () => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'on-hold' })
    const inReview = await askAndStart(h)
    await inReview.frame.passCheck()
    await h.pass(1_000)
    const started = await askAndStart(h)
    const opened = await ask(h)
    await h.browser().redeem(opened.link.url)
    const created = await ask(h)
    const pressed = await ask(h)
    const browser = h.browser()
    await browser.redeem(pressed.link.url)
    expect(await (await browser.post('/api/refuse')).json()).toMatchObject({ state: 'refused', decision: 'refused' })
    await h.pass(0)

    const others = [inReview.action, started.action, opened, created].map(({ id }) => id)
    for (const id of [pressed.id, ...others]) expect([id, await stateOf(h, id)]).toEqual([id, 'refused'])
    const reasons = Object.fromEntries(told(h).map(({ id, decision, reason }) => [id, [decision, reason]]))
    expect(reasons).toEqual({
      [pressed.id]: ['refused', 'refused'],
      ...Object.fromEntries(others.map((id) => [id, ['refused', 'refused-with-another']])),
    })
    expect((await eventsOf(h, created.id)).at(-1)).toBe('refused-with-another')
  })

  test('spares other hosts, other people, what has ended, and what is asked for later', async () => {
    const elsewhere = await h.fetch('/v1/actions', {
      method: 'POST',
      headers: { Authorization: 'Bearer other-host-key', 'Content-Type': 'application/json', 'Idempotency-Key': 'k' },
      body: JSON.stringify({ kind: 'face', user: { id: 'user-42' }, operation: { type: 'x', title: 'x', lines: [] } }),
    })
    expect(elsewhere.status).toBe(201)
    const { id: otherHosts } = (await elsewhere.json()) as { id: string }
    const cancelled = await ask(h)
    await h.host('POST', `/v1/actions/${cancelled.id}/cancel`)
    const { browser } = await askAndStart(h)
    await browser.post('/api/refuse')
    await h.clock.pass(1)
    const later = await ask(h)
    await h.pass(0)
    expect(await stateOf(h, cancelled.id)).toBe('cancelled')
    expect(await stateOf(h, later.id)).toBe('created')
    expect(await h.deps.store.readAction(otherHosts)).toMatchObject({ state: 'created' })
  })

  test('a crash right after the press forgets none of them', async () => {
    const [one, other] = [await ask(h), await askAndStart(h)]
    const { moveAction } = h.deps.store
    h.deps.store.moveAction = (action, ...rest) =>
      action.id === one.id ? Promise.reject(new Error('no power')) : moveAction(action, ...rest)
    await other.browser.post('/api/refuse')
    await h.pass(0)
    expect(await stateOf(h, one.id)).toBe('created')
    h.deps.store.moveAction = moveAction
    await h.pass(10_000)
    expect(await stateOf(h, one.id)).toBe('refused')
    expect(
      told(h)
        .map(({ reason }) => reason)
        .sort(),
    ).toEqual(['refused', 'refused-with-another'])
  })

  test('409 after another end: final is final', async () => {
    const { action, browser } = await askAndStart(h)
    await h.host('POST', `/v1/actions/${action.id}/cancel`)
    expect(await codeOf(await browser.post('/api/refuse'))).toEqual([409, 'action-ended'])
  })

  test('pressed twice is pressed once', async () => {
    const { browser } = await askAndStart(h)
    expect((await browser.post('/api/refuse')).status).toBe(200)
    expect((await browser.post('/api/refuse')).status).toBe(200)
    await h.pass(0)
    expect(told(h)).toHaveLength(1)
  })
})
