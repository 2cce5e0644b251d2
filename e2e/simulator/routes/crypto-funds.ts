import { Hono } from 'hono'
import * as v from 'valibot'
import { actionAnswer } from '../action-answer.ts'
import { cryptoFundsOfAction, cryptoTransaction, standaloneCryptoFunds } from '../crypto-funds.ts'
import type { OutcomeName } from '../outcomes.ts'
import { parse, readJson } from '../read-body.ts'
import { type ReviewAnswer, reviewResultOf } from '../review-result.ts'
import type { SimulatorEnv, World } from '../world.ts'

const availableCurrencies = [
  { currency: 'BTC', name: 'Bitcoin', tokenId: '0' },
  { currency: 'ETH', name: 'Ether', tokenId: '0' },
  { currency: 'ETH', name: 'USDT', tokenId: 'usdt' },
]
const cryptoCurrencies = [
  { currencyCode: 'BTC', cryptoChain: 'BTC', name: 'Bitcoin' },
  { currencyCode: 'ETH', cryptoChain: 'ETH', name: 'Ether' },
  { currencyCode: 'USDT', cryptoChain: 'ETH', name: 'Tether' },
]
const fiatCurrencies = ['CHF', 'EUR', 'GBP', 'JPY', 'USD']

export const currencyQuery = v.object({ type: v.picklist(['crypto', 'fiat']) })

/** Checked while the caller waits: no level, no SDK, nothing to submit. */
export const cryptoFunds = (world: World) =>
  new Hono<SimulatorEnv>()
    .get('/resources/standalone/crypto/availableCurrencies', (c) => c.json(availableCurrencies))
    .get('/resources/kyt/currency', (c) => {
      const { type } = parse(currencyQuery, c.req.query(), 'query')
      return type === 'fiat' ? c.json(fiatCurrencies) : c.json(cryptoCurrencies)
    })
    .post('/resources/applicantActions/-/forApplicant/:applicantId/cryptoSourceOfFunds', async (c) => {
      const applicant = world.applicants.get(c.req.param('applicantId'))
      const transaction = await readJson(c, cryptoTransaction)
      const { externalUserId } = applicant
      const { outcome, labels } = world.outcomes.take({ externalUserId, externalActionId: null })
      const action = world.actions.create({
        applicant,
        externalActionId: null,
        type: 'cryptoSourceOfFunds',
        levelName: null,
        docSets: [],
        cryptoFunds: cryptoFundsOfAction(transaction, answerOf(outcome)),
      })
      world.reviewer.conclude(action, outcome, labels, false)
      return c.json(actionAnswer(action))
    })
    .post('/resources/standalone/crypto/cryptoSourceOfFunds', async (c) => {
      const transaction = await readJson(c, cryptoTransaction)
      const { outcome } = world.outcomes.take({ externalUserId: '', externalActionId: null })
      return c.json(await standaloneCryptoFunds(transaction, answerOf(outcome), world.now()))
    })

/** What stays undecided shows the money as doubtful. */
const answerOf = (outcome: OutcomeName): ReviewAnswer => reviewResultOf(outcome, [])?.reviewAnswer ?? 'YELLOW'
