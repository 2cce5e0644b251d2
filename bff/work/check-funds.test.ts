import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, transfer } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

test("in live mode the sandbox's word on funds decides nothing, and turns the instance red", async () => {
  h.deps.config.sandbox = false
  const { checkFunds } = h.deps.sumsub
  h.deps.sumsub.checkFunds = async (...asked) => {
    const { reading, risk } = await checkFunds(...asked)
    return { reading: { ...reading, sandbox: true }, risk }
  }
  const { id } = await ask(h, {
    kind: 'source-of-funds',
    operation: { ...transfer.operation, lines: [] },
    sourceOfFunds: { currency: 'BTC', direction: 'deposit', address: 'bc1qexample', txn: '4e3f', tokenId: '0' },
  })
  await h.pass(0)
  expect(await (await h.host('GET', `/v1/actions/${id}`)).json()).toMatchObject({ state: 'started', decision: null })
  const ready = await h.fetch('/readyz')
  expect([ready.status, await ready.json()]).toMatchObject([503, { reasons: [{ what: 'mode' }] }])
  await h.pass(4 * 24 * 3_600_000)
  expect(await (await h.host('GET', `/v1/actions/${id}`)).json()).toMatchObject({ decision: 'expired' })
})
