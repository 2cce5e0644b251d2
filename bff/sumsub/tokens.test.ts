import { expect, test } from 'vitest'
import { createSend } from './send.ts'
import { tokenVerbs } from './tokens.ts'

const mint = async (token: string, sandbox: boolean, userId: unknown = 'user-42') => {
  const logged: unknown[] = []
  const { send } = createSend({
    baseUrl: 'https://sumsub.test',
    appToken: 'token',
    secretKey: 'secret',
    fetch: async () => Response.json({ token, userId }),
    now: () => 0,
    log: () => {},
    buckets: { take: async () => 0, empty: async () => {} },
    callsPer5s: { GET: 300, POST: 50 },
    pause: async () => {},
  })
  const ours = { sandbox, origins: [], log: (event: string, fields: object) => logged.push([event, fields]) }
  const ask = { userId: 'user-42', levelName: 'face', externalActionId: 'x', ttlSeconds: 600 }
  const minted = tokenVerbs(send, ours).mintAccessToken(ask)
  return {
    code: await minted.then(
      () => 'minted',
      ({ code }) => code,
    ),
    logged,
  }
}

test.each([
  ['_act-sbx-0123456789', true, 'minted'],
  ['_act-0123456789', false, 'minted'],
  ['_act-sbx-0123456789', false, 'sumsub-misconfigured'],
  ['_act-0123456789', true, 'sumsub-misconfigured'],
])('a token %s, in sandbox mode %s: %s', async (token, sandbox, code) => {
  const refused = [['sumsub-answer-mismatch', { mismatch: 'environment' }]]
  expect(await mint(token, sandbox)).toEqual({ code, logged: code === 'minted' ? [] : refused })
})

test('a token that Sumsub says is for somebody else goes to nobody; one that does not say for whom may be ours', async () => {
  const token = '_act-sbx-0123456789'
  const refused = [['sumsub-answer-mismatch', { mismatch: 'person' }]]
  expect(await mint(token, true, 'user-43')).toEqual({ code: 'sumsub-misconfigured', logged: refused })
  expect(await mint(token, true, 42)).toMatchObject({ code: 'sumsub-unavailable' })
  expect(await mint(token, true, null)).toMatchObject({ code: 'minted' })
})
