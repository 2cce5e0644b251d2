import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, transfer } from '../testing/ask.ts'
import { changeAnswers } from '../testing/change-answers.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const askFunds = () =>
  ask(h, {
    kind: 'source-of-funds',
    operation: { ...transfer.operation, lines: [] },
    sourceOfFunds: { currency: 'BTC', direction: 'deposit', address: 'bc1qexample', txn: '4e3f', tokenId: '0' },
  })

test.each<[string, Record<string, unknown>]>([
  ['applicant', { applicantId: '64c1f0a2b7d3e94a5c0b1e99' }],
  ['older-than-operation', { createdAt: '2026-11-21 10:00:00' }],
  ['older-than-operation', { createdAt: null }],
  ['transaction', { input: { cryptoTxnInfo: { currency: 'ETH' } } }],
  ['transaction', { input: { cryptoTxnInfo: { direction: 'withdrawal' } } }],
  ['transaction', { input: { cryptoTxnInfo: { address: 'bc1qother' } } }],
  ['transaction', { input: { cryptoTxnInfo: { txn: '4e40' } } }],
  ['transaction', { input: { cryptoTxnInfo: { txn: null } } }],
  ['transaction', { input: { cryptoTxnInfo: { tokenId: 'usdt' } } }],
  ['transaction', { input: { cryptoTxnInfo: null } }],
  ['transaction', { input: null }],
])('GREEN, but the wrong %s: approves nothing: %j', async (mismatch, different) => {
  changeAnswers(h, /cryptoSourceOfFunds$/, different)
  const { id } = await askFunds()
  await h.pass(0)
  expect(await (await h.host('GET', `/v1/actions/${id}`)).json()).toMatchObject({ state: 'started', decision: null })
  expect(h.logged.some((line) => line.includes(`"mismatch":"${mismatch}"`))).toBe(true)
})

test('an answer about a face, GREEN and of the same person, says nothing of where money comes from', async () => {
  const face = { type: 'selfieAuth', input: undefined, paymentChecks: undefined }
  changeAnswers(h, /cryptoSourceOfFunds$/, face)
  const { id } = await askFunds()
  await h.pass(0)
  expect(await (await h.host('GET', `/v1/actions/${id}`)).json()).toMatchObject({ decision: null, risk: null })
})

test('what is looked at again must be what was asked first', async () => {
  h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'on-hold' })
  const { id } = await askFunds()
  await h.pass(0)
  changeAnswers(h, /\/one$/, {
    id: 'f'.repeat(24),
    review: { reviewStatus: 'completed', reviewResult: { reviewAnswer: 'GREEN' } },
  })
  await h.pass(120_000)
  expect(await (await h.host('GET', `/v1/actions/${id}`)).json()).toMatchObject({ decision: null })
  expect(h.logged.some((line) => line.includes('"mismatch":"sumsub-action-id"'))).toBe(true)
})

test("in live mode the sandbox's word on funds decides nothing, and turns the instance red", async () => {
  h.deps.config.sandbox = false
  const { checkFunds } = h.deps.sumsub
  h.deps.sumsub.checkFunds = async (...asked) => {
    const found = await checkFunds(...asked)
    return { ...found, reading: { ...found.reading, sandbox: true } }
  }
  const { id } = await askFunds()
  await h.pass(0)
  expect(await (await h.host('GET', `/v1/actions/${id}`)).json()).toMatchObject({ state: 'started', decision: null })
  const ready = await h.fetch('/readyz')
  expect([ready.status, await ready.json()]).toMatchObject([503, { reasons: [{ what: 'mode' }] }])
  await h.pass(4 * 24 * 3_600_000)
  expect(await (await h.host('GET', `/v1/actions/${id}`)).json()).toMatchObject({ decision: 'expired' })
})
