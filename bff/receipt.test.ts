import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Expected, verifyReceipt } from '../public/verify-receipt.js'
import { answer as receiptAnswer } from './contract/read-receipt.ts'
import { ask, askAndStart, transfer } from './testing/ask.ts'
import { type Harness, harness } from './testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const funds = { currency: 'BTC', direction: 'deposit', address: 'bc1qexample', txn: '4e3f', tokenId: '0' } as const

const receiptOf = async (id: string) =>
  v.parse(receiptAnswer, await (await h.host('GET', `/v1/actions/${id}/receipt`)).json()).receipt
const verified = async (id: string, different: Partial<Expected> = {}) =>
  verifyReceipt(await receiptOf(id), {
    jwks: h.deps.receipts.jwks,
    issuer: h.deps.config.issuer,
    audience: 'demo-bank',
    operation: transfer.operation,
    person: 'user-42',
    actionId: id,
    now: h.clock.now(),
    ...different,
  })

describe('a receipt of this backend is good for the verifier that hosts copy', () => {
  test.each(['face', 'payment-method'] as const)('of kind %s', async (kind) => {
    const { action, frame } = await askAndStart(h, { kind })
    await frame.passCheck()
    await h.pass(2_000)
    const { claims } = await verified(action.id)
    expect(claims).toMatchObject({ kind, decision: 'approved', reviewAnswer: 'GREEN', attempt: 1 })
    expect(claims.exp - claims.iat).toBe(86_400)
    // Sumsub's own record, read by the name that commits to the operation, is of the action that the receipt names.
    const { applicantId = '' } = (await h.deps.store.readAction(action.id)) ?? {}
    const record = await h.deps.sumsub.findAction(applicantId, claims.externalActionId ?? '')
    expect(record).toMatchObject({ sumsubActionId: claims.sumsubActionId })
  })

  test('of funds, which are checked without any page', async () => {
    const operation = { ...transfer.operation, lines: [...transfer.operation.lines] }
    const { id } = await ask(h, { kind: 'source-of-funds', operation, sourceOfFunds: funds })
    await h.pass(0)
    expect((await verified(id)).claims).toMatchObject({ kind: 'source-of-funds', decision: 'approved' })
  })

  test('after a second try: the commitment is that of the try that counted', async () => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'red-retry' })
    const { action, browser, frame } = await askAndStart(h)
    await frame.passCheck()
    await h.pass(2_000)
    await browser.post('/api/approve')
    const { token } = v.parse(v.object({ token: v.string() }), await (await browser.post('/api/access-token')).json())
    await h.frame(token).passCheck()
    await h.pass(2_000)
    expect((await verified(action.id)).claims.attempt).toBe(2)
  })

  test.each([
    ['cancelled', (id: string) => h.host('POST', `/v1/actions/${id}/cancel`)],
    ['expired', () => h.pass(1_801_000)],
  ] as const)('that says %s is for the records, and never for acting', async (decision, end) => {
    const { id } = await ask(h)
    await end(id)
    expect((await verified(id, { decision })).claims.decision).toBe(decision)
    await expect(verified(id)).rejects.toMatchObject({ code: 'decision-differs' })
  })
})
