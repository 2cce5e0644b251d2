import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canonicalJson } from '../../public/verify-receipt.js'
import { createMailLog } from '../mailbox/mail-log.ts'
import { anApproval } from '../testing/an-approval.ts'
import { createDemoHost } from './app.ts'
import { createBank, transferCents } from './bank.ts'
import type { Action, Countersign } from './countersign-client.ts'
import { openDatabase } from './database.ts'

const origin = 'http://localhost:4700'

/** Countersign as the bank meets it: it knows one action and ends it when the test says so. */
const standIn = () => {
  let decide: (decision: Action['decision']) => void = () => {}
  const decided = new Promise<Action['decision']>((resolve) => {
    decide = resolve
  })
  const state = { isDown: false, asked: 0, digest: '' }
  const action = (decision: Action['decision']): Action => ({
    id: 'action-1',
    state: 'created',
    digest: state.digest,
    decision,
  })
  const countersign: Countersign = {
    create: async () => {
      state.asked += 1
      if (state.isDown) throw new Error('no connection')
      return action(null)
    },
    read: async (_id, _waitMs, signal) => {
      const left = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      return action(await Promise.race([decided, left]))
    },
    readReceipt: async () => 'jws',
  }
  return { countersign, state, decide }
}

describe('the demo bank', () => {
  let outside: ReturnType<typeof standIn>
  let bank: ReturnType<typeof createBank>
  let host: ReturnType<typeof createDemoHost>

  const request = (path: string, init?: RequestInit) => Promise.resolve(host.fetch(new Request(origin + path, init)))
  const post = (path: string, form: Record<string, string>, from = origin) =>
    request(path, { method: 'POST', headers: { origin: from }, body: new URLSearchParams(form) })
  const send = () => post('/orders', { kind: 'transfer', payee: 'oak' })
  const stateOf = async (path: string | null) =>
    (await (await request(`${path}/state?waitMs=20000&since=waiting`)).json()).state

  beforeEach(() => {
    outside = standIn()
    bank = createBank(openDatabase())
    outside.state.digest = bank.placeTransfer('oak').digest
    host = createDemoHost({
      bank,
      countersign: outside.countersign,
      verify: async (receipt, order) => ({
        receipt,
        jti: 'action-1',
        canonical: canonicalJson(bank.operationOf(order)),
        claims: anApproval(),
      }),
      origin,
      callbackSecret: 'whsec_dGVzdC1zZWNyZXQtb2YtMzItYnl0ZXMtbG9uZy0hISE=',
      mails: createMailLog(),
    })
  })
  afterEach(() => host.stop())

  test('303 to the order, which waits', async () => {
    const answer = await send()
    expect(answer.status).toBe(303)
    const page = await (await request(answer.headers.get('location') ?? '')).text()
    expect(page).toContain('data-order-state="waiting"')
    expect(page).toContain('Check your mail')
  })

  test('the held read alone brings an approved order to its end', async () => {
    const before = bank.balanceCents()
    const path = (await send()).headers.get('location')
    const held = stateOf(path)
    outside.decide('approved')
    expect(await held).toBe('executed')
    expect(bank.balanceCents()).toBe(before - transferCents)
  })

  test('a declined order ends and moves nothing', async () => {
    const before = bank.balanceCents()
    const path = (await send()).headers.get('location')
    outside.decide('declined')
    expect(await stateOf(path)).toBe('declined')
    expect(bank.balanceCents()).toBe(before)
  })

  test('an order that could not be asked for can be asked for again', async () => {
    outside.state.isDown = true
    const path = (await send()).headers.get('location') ?? ''
    expect(await (await request(path)).text()).toContain('data-action="ask-again"')
    outside.state.isDown = false
    await post(`${path}/ask`, {})
    expect(await (await request(path)).text()).toContain('Check your mail')
    expect(outside.state.asked).toBe(2)
  })

  test('403 for a form on somebody else’s page, and nothing is asked', async () => {
    expect((await post('/orders', { kind: 'transfer', payee: 'oak' }, 'https://evil.example')).status).toBe(403)
    expect(
      (await request('/orders', { method: 'POST', body: new URLSearchParams({ kind: 'transfer', payee: 'oak' }) }))
        .status,
    ).toBe(403)
    expect(outside.state.asked).toBe(0)
  })

  test('400 for a payee that is not saved', async () => {
    expect((await post('/orders', { kind: 'transfer', payee: 'nobody' })).status).toBe(400)
  })

  test('404 for an order that is not there', async () => {
    expect((await request('/orders/none')).status).toBe(404)
  })
})
