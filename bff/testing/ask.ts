import * as v from 'valibot'
import { type CreateAction, answer as created, path } from '../contract/create-action.ts'
import { answer as accessToken } from '../contract/mint-access-token.ts'
import type { Harness } from './harness.ts'

export const transfer = {
  kind: 'face',
  user: { id: 'user-42', email: 'ann@example.com', locale: 'en' },
  operation: {
    type: 'transfer',
    title: 'Send 250.00 EUR',
    lines: [{ label: 'To', value: 'Bob Example' }],
    data: { amount: '250.00', currency: 'EUR', payee: 'bob' },
  },
} as const

type Ask = Partial<v.InferInput<typeof import('../contract/create-action.ts').request>> & {
  kind?: CreateAction['kind']
}

/** A host asks. Gives the answer as the host parses it. */
export const ask = async (h: Harness, different: Ask = {}, idempotencyKey: string = crypto.randomUUID()) => {
  const response = await h.host('POST', path, { ...transfer, ...different }, { 'Idempotency-Key': idempotencyKey })
  if (response.status !== 201) throw new Error(`asked, answered ${response.status}: ${await response.text()}`)
  return v.parse(created, await response.json())
}

/** A host asks, the person opens the link and says yes, Sumsub's frame has its token. */
export const askAndStart = async (h: Harness, different: Ask = {}) => {
  const action = await ask(h, different)
  const browser = h.browser()
  await browser.redeem(action.link.url)
  const { token } = v.parse(accessToken, await (await browser.post('/api/access-token')).json())
  return { action, browser, token, frame: h.frame(token) }
}
