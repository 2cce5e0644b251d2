import * as v from 'valibot'
import { answer as accessToken } from '../../contract/mint-access-token.ts'
import { ask, transfer } from '../ask.ts'
import type { Browser } from '../browser.ts'
import { type Harness, harness } from '../harness.ts'
import type { Json } from './places.ts'

export const funds = {
  currency: 'BTC',
  direction: 'deposit',
  address: 'bc1qexample',
  txn: '4e3f',
  tokenId: '0',
} as const

/** What is asked for: each kind, and each way in which Sumsub is told of it. */
const asked = {
  face: () => ({ kind: 'face' }),
  card: () => ({
    kind: 'payment-method',
    requireSelfie: true,
    paymentMethod: { type: 'bankCard', subType: 'VISA', data: { requiredIdDoc: { number: '400000******0002' } } },
  }),
  account: (userId) => ({
    kind: 'payment-method',
    paymentSource: { fixedInfo: { type: 'bankCard', fullName: 'Ann Example', accountIdentifier: `40****00${userId}` } },
  }),
  email: () => ({ kind: 'email' }),
  questionnaire: () => ({
    kind: 'questionnaire',
    questionnaires: [
      {
        id: 'operation-questions',
        sections: {
          operation: { items: { purpose: { value: 'A deposit' }, advised: { value: 'false' } } },
          money: { items: { source: { value: 'salary' } } },
        },
      },
    ],
  }),
  funds: () => ({
    kind: 'source-of-funds',
    operation: { ...transfer.operation, lines: [] },
    sourceOfFunds: funds,
  }),
} as const satisfies Record<string, (userId: string) => Parameters<typeof ask>[1]>
export type Asked = keyof typeof asked

/** As long as an action may be open: time for thousands of looks, a second apart. */
const expiresInSeconds = 86_400

/** The whole product beside the real simulator. Only webhooks are held back, so that nobody looks before a test does. */
export const startGround = async (): Promise<Harness> => {
  const h = await harness({ env: { LEVEL_EMAIL: 'email-check', LEVEL_QUESTIONNAIRE: 'questionnaire' } })
  h.simulator.control.pauseWebhooks()
  return h
}

export const askFor = async (h: Harness, what: Asked, userId = 'user-42') => {
  const action = await ask(h, { ...asked[what](userId), user: { id: userId }, deliver: 'link', expiresInSeconds })
  const browser = h.browser()
  await browser.redeem(action.link.url)
  return { action, browser }
}

/** The person goes through the check, and Sumsub has its answer; nobody of ours has looked yet. Gives Sumsub's id. */
export const pass = async (h: Harness, browser: Browser, outcome: 'green' | 'red-retry' = 'green'): Promise<string> => {
  await browser.post('/api/approve')
  const { token } = v.parse(accessToken, await (await browser.post('/api/access-token')).json())
  const frame = h.frame(token)
  const { action, steps } = await frame.launch()
  const { externalActionId } = action
  h.simulator.control.planOutcome({ externalActionId, outcome })
  if (steps.every(({ types }) => types.length > 0)) await frame.passCheck()
  else h.simulator.control.review({ externalActionId, outcome })
  await h.clock.pass(1_000)
  return action.id
}

/** What Sumsub answers to a call of ours, word for word. */
export const trueAnswer = async (h: Harness, call: () => Promise<unknown>): Promise<Json> => {
  const truly = h.simulator.fetch
  let text = ''
  h.simulator.fetch = async (request, ...more) => {
    const response = await truly(request, ...more)
    text = await response.clone().text()
    return response
  }
  await call()
  h.simulator.fetch = truly
  return JSON.parse(text)
}

export const answerAbout = (h: Harness, sumsubActionId: string): Promise<Json> =>
  trueAnswer(h, () => h.deps.sumsub.readAction(sumsubActionId))
