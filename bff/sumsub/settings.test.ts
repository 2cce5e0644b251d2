import { expect, test } from 'vitest'
import { createSend } from './send.ts'
import { settingsVerbs } from './settings.ts'

const asked: string[] = []
const sumsubAnswers = (status: number, body = '{}') =>
  settingsVerbs(
    createSend({
      baseUrl: 'https://sumsub.test',
      appToken: 'token',
      secretKey: 'secret',
      fetch: async (url) => {
        asked.push(String(url))
        return new Response(body, { status })
      },
      now: () => 0,
      log: () => {},
      buckets: { take: async () => 0, empty: async () => {} },
      callsPer5s: { GET: 300, POST: 50 },
      pause: async () => {},
    }).send,
  ).mayReadSettings()

test.each([
  [200, '{"list":{"items":[]}}', true],
  [401, '{}', false],
  [403, '{"errorCode":3000}', false],
  [404, '{}', false],
])('a token that gets %d from the settings', async (status, body, may) => {
  expect(await sumsubAnswers(status, body)).toBe(may)
  expect(asked.at(-1)).toBe('https://sumsub.test/resources/api/clientWebhooks')
})

test('an answer that says nothing about rights is passed on as what it is', async () => {
  await expect(sumsubAnswers(503)).rejects.toMatchObject({ code: 'sumsub-unavailable' })
})
