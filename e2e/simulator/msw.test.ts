import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { simulatorHandlers } from './msw.ts'
import { annId, baseUrl, harness } from './testing/harness.ts'

const h = harness()
const server = setupServer(...simulatorHandlers(baseUrl, h.simulator))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

const target = `/resources/applicants/-;externalUserId=user-42/one?q=%20+x`

test('the global fetch reaches the simulator, signature and all', async () => {
  const answer = await fetch(await h.signedRequest('GET', target))
  expect(await answer.json()).toMatchObject({ id: annId })
})
test('a body arrives byte for byte', async () => {
  const json = { userId: 'user-42', levelName: 'face-auth', externalActionId: 'zoë-№7' }
  expect((await fetch(await h.signedRequest('POST', '/resources/accessTokens/sdk', { json }))).status).toBe(200)
})
test('a reset is a failed fetch', async () => {
  h.control.addFault({ method: 'GET', path: '/resources/status/api', kind: 'reset' })
  await expect(fetch(await h.signedRequest('GET', '/resources/status/api'))).rejects.toThrow(TypeError)
})
