import { describe, expect, test } from 'vitest'
import { annId, harness } from '../testing/harness.ts'

const asAction = `/resources/applicantActions/-/forApplicant/${annId}/cryptoSourceOfFunds`
const alone = '/resources/standalone/crypto/cryptoSourceOfFunds'
const deposit = { currency: 'BTC', direction: 'deposit', txn: '4e3f', address: 'bc1q', tokenId: '0' }

describe('source of crypto funds', () => {
  test('as an action: completed in the answer', async () => {
    const h = harness()
    const { json } = await h.signed('POST', asAction, { json: deposit })
    expect(json).toMatchObject({
      applicantId: annId,
      type: 'cryptoSourceOfFunds',
      input: { cryptoTxnInfo: deposit },
      review: { attemptCnt: 0, reviewStatus: 'completed', reviewResult: { reviewAnswer: 'GREEN' } },
      paymentChecks: {
        cryptoTxnRiskScoreInfo: {
          riskScore: 0.12,
          txnMonitorData: { status: 'ready', signals: { exchange_licensed: 0.71, wallet: 0.29, mixer: 0 } },
        },
      },
    })
    expect(json).not.toHaveProperty('requiredIdDocs')
    expect((await h.signed('GET', `/resources/applicantActions/${json.id}/one`)).json).toEqual(json)
  })
  test('alone: the score spelled in lower case', async () => {
    const { json } = await harness().signed('POST', alone, { json: deposit })
    expect(json).toMatchObject({ data: { address: 'bc1q', txn: '4e3f', riskscore: 0.12, status: 'ready' } })
  })
  test('a planned refusal shows in answer and score', async () => {
    const h = harness()
    h.control.planOutcome({ outcome: 'red-final', times: 2 })
    expect((await h.signed('POST', asAction, { json: deposit })).json).toMatchObject({
      review: { reviewResult: { reviewAnswer: 'RED', rejectLabels: ['REGULATIONS_VIOLATIONS'] } },
      paymentChecks: { cryptoTxnRiskScoreInfo: { riskScore: 0.93 } },
    })
    expect((await h.signed('POST', alone, { json: deposit })).json).toMatchObject({ data: { riskscore: 0.93 } })
  })
  test('200 for a withdrawal, without txn or with null', async () => {
    const { signed } = harness()
    const withdrawal = { currency: 'BTC', direction: 'withdrawal', address: 'bc1q' }
    expect((await signed('POST', asAction, { json: withdrawal })).status).toBe(200)
    expect((await signed('POST', alone, { json: { ...withdrawal, txn: null } })).status).toBe(200)
  })
  test.each([
    { ...deposit, txn: null },
    { ...deposit, direction: 'withdrawal' },
    { ...deposit, direction: 'sideways' },
    { ...deposit, address: '' },
    { ...deposit, currency: undefined },
  ])('400 for %j', async (json) => {
    const { signed } = harness()
    expect((await signed('POST', asAction, { json })).status).toBe(400)
    expect((await signed('POST', alone, { json })).status).toBe(400)
  })
  test('currencies, of old and of now', async () => {
    const { simulator, signedRequest, signed } = harness()
    const list = async (target: string) => (await simulator.fetch(await signedRequest('GET', target))).json()
    expect(await list('/resources/standalone/crypto/availableCurrencies')).toContainEqual({
      currency: 'BTC',
      name: 'Bitcoin',
      tokenId: '0',
    })
    expect(await list('/resources/kyt/currency?type=fiat')).toContain('EUR')
    expect(await list('/resources/kyt/currency?type=crypto')).toContainEqual(
      expect.objectContaining({ currencyCode: 'BTC' }),
    )
    expect((await signed('GET', '/resources/kyt/currency')).status).toBe(400)
  })
})
