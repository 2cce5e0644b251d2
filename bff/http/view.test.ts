import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, askAndStart, transfer } from '../testing/ask.ts'
import { codeOf } from '../testing/asking.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const viewAfter = async (different: Parameters<typeof ask>[1]) => {
  const { link } = await ask(h, different)
  const browser = h.browser()
  await browser.redeem(link.url)
  return browser.view()
}
const bank = () => {
  const [host] = h.deps.config.hosts
  if (!host) throw new Error('no host')
  return host
}

describe('who is meant', () => {
  const { user } = transfer

  test('by the name that the host gave, partly covered', async () => {
    const view = await viewAfter({ user: { ...user, name: 'Ann Example' } })
    expect(view.person).toBe('A•• E••••••')
  })

  test('else by the address of the mail; by nothing where neither is known', async () => {
    expect((await viewAfter({})).person).toBe('a•••@example.com')
    expect((await viewAfter({ deliver: 'link' })).person).toBeNull()
  })

  test('the name goes nowhere else: not to Sumsub, not into the mail, not to the host', async () => {
    const { action } = await askAndStart(h, { user: { ...user, name: 'Wilhelmina' } })
    await h.pass(0)
    const host = await (await h.host('GET', `/v1/actions/${action.id}`)).text()
    const sumsub = JSON.stringify(h.simulator.control.requests())
    expect([host, sumsub, JSON.stringify(h.mails), h.logged.join()].join()).not.toContain('Wilhelmina')
  })
})

describe('how the host looks', () => {
  test('colours and a picture of our own origin, or nothing', async () => {
    expect((await viewAfter({})).host).toEqual({ name: 'Demo Bank', look: null })
    bank().look = { accent: '#1f5c4d', logo: 'logo.svg' }
    expect((await viewAfter({})).host.look).toEqual({ accent: '#1f5c4d', accentDark: null, logo: '/look/demo-bank' })
  })
})

describe("Sumsub's own page", () => {
  test('is offered where the host does not mind', async () => {
    const { action, browser } = await askAndStart(h)
    expect((await browser.view()).hostedPage).toBe(true)
    expect((await browser.post('/api/websdk-link')).status).toBe(200)
    expect((await h.host('POST', `/v1/actions/${action.id}/websdk-link`)).status).toBe(201)
  })

  test('is refused where the host wants the operation beside the check, and asking for it starts nothing', async () => {
    bank().hostedPage = false
    const { action, browser } = await askAndStart(h)
    expect((await browser.view()).hostedPage).toBe(false)
    expect(await codeOf(await browser.post('/api/websdk-link'))).toEqual([409, 'hosted-page-refused'])
    const fromHost = await h.host('POST', `/v1/actions/${action.id}/websdk-link`)
    expect(await codeOf(fromHost)).toEqual([409, 'hosted-page-refused'])

    const { link } = await ask(h)
    const other = h.browser()
    await other.redeem(link.url)
    expect(await codeOf(await other.post('/api/websdk-link'))).toEqual([409, 'hosted-page-refused'])
    expect(await other.view()).toMatchObject({ state: 'opened' })
  })
})
