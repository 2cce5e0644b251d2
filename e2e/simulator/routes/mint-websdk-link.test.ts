import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { redirectToken } from '../redirect-url.ts'
import { submitInFrame, takeSelfie } from '../testing/checks.ts'
import { type Harness, harness } from '../testing/harness.ts'

const path = '/resources/sdkIntegrations/levels/-/websdkLink'
const redirect = {
  successUrl: 'https://shop.example/return?ok=1',
  rejectUrl: 'https://shop.example/return?ok=0',
  signKey: 'sim_sign_key',
  allowedQueryParams: ['orderId', 'lang'],
}
const wanted = { levelName: 'face-auth', userId: 'user-42', externalActionId: 'login-0001', redirect }

const codeOf = (url: unknown) => String(url).slice(-16)
const createLink = async ({ signed }: Harness, json: object = wanted) => {
  const answer = await signed('POST', `${path}?lang=de`, { json })
  return codeOf(answer.json.url)
}
const opened = v.object({ token: v.string(), lang: v.string() })
const open = async ({ send }: Harness, code: string) =>
  v.parse(opened, (await send('POST', `/resources/sdk/links/${code}`)).json)
const launchIn = async (h: Harness, token: string) => {
  const launched = v.object({ action: v.object({ id: v.string() }) })
  const answer = await h.framed(token, 'POST', '/resources/sdk/launch', { json: {} })
  return { token, actionId: v.parse(launched, answer.json).action.id }
}

describe('WebSDK links', () => {
  test('200 with an address under /websdk/p/', async () => {
    const answer = await harness().signed('POST', path, { json: wanted })
    expect(answer.json).toEqual({ url: expect.stringMatching(/^http:\/\/localhost:4600\/websdk\/p\/[A-Za-z0-9]{16}$/) })
  })
  test.each(['lang', 'locale'])('200 in the old form with %s, the code in the fragment', async (name) => {
    const h = harness()
    const query = `externalUserId=user-42&externalActionId=login-0001&${name}=fr&ttlInSecs=60`
    const answer = await h.signed('POST', `/resources/sdkIntegrations/levels/face-auth/websdkLink?${query}`)
    expect(answer.json.url).toMatch(/^http:\/\/localhost:4600\/idensic\/l\/#\/[A-Za-z0-9]{16}$/)
    expect((await open(h, codeOf(answer.json.url))).lang).toBe('fr')
  })
  test.each([
    [404, { ...wanted, levelName: 'no-such-level' }],
    [400, { ...wanted, levelName: 'basic-kyc' }],
    [404, { ...wanted, userId: 'nobody' }],
    [400, { levelName: 'face-auth' }],
    [400, { ...wanted, ttlInSecs: 100_000 }],
    [400, { ...wanted, redirect: { ...redirect, allowedQueryParams: ['a', 'b', 'c', 'd', 'e'] } }],
  ])('%i for %j', async (status, json) => {
    expect((await harness().signed('POST', path, { json })).status).toBe(status)
  })
  test('opens again and again for 1800 s, then 410; 404 for a code that never was', async () => {
    const h = harness()
    const code = await createLink(h)
    const first = await open(h, code)
    expect(first.lang).toBe('de')
    await h.clock.turn(1_799_999)
    expect((await open(h, code)).token).not.toBe(first.token)
    await h.clock.turn(1)
    expect((await h.send('POST', `/resources/sdk/links/${code}`)).status).toBe(410)
    expect((await h.send('POST', '/resources/sdk/links/AAAABBBBCCCCDDDD')).status).toBe(404)
  })
})

describe('the way back from a link', () => {
  const finish = async (h: Harness, outcome: 'green' | 'red-final') => {
    const code = await createLink(h)
    const check = await launchIn(h, (await open(h, code)).token)
    h.control.planOutcome({ outcome })
    await takeSelfie(h, check)
    await submitInFrame(h, check)
    await h.clock.turn(800)
    const json = { query: { orderId: '7', other: 'x' } }
    return h.framed(check.token, 'POST', `/resources/sdk/links/${code}/redirect`, { json })
  }
  test.each([
    ['green', '1'],
    ['red-final', '0'],
  ] as const)('%s: signed, with the allowed parameters only', async (outcome, ok) => {
    const h = harness()
    const url = new URL(String((await finish(h, outcome)).json.url))
    expect(url.origin + url.pathname).toBe('https://shop.example/return')
    expect([...url.searchParams.keys()]).toEqual(['ok', 'orderId', 'jwt'])
    expect(url.searchParams.get('ok')).toBe(ok)
    const claims = JSON.parse(atob(url.searchParams.get('jwt')?.split('.')[1] ?? ''))
    expect(claims).toEqual({ iat: 1_767_225_600, exp: 1_767_226_200, sub: 'user-42', aud: 'simclient' })
  })
  test('null when the link names no address', async () => {
    const h = harness()
    const code = await createLink(h, { ...wanted, redirect: undefined })
    const check = await launchIn(h, (await open(h, code)).token)
    h.control.review({ outcome: 'green' })
    const target = `/resources/sdk/links/${code}/redirect`
    expect((await h.framed(check.token, 'POST', target, { json: {} })).json).toEqual({ url: null })
  })
  test('409 before the end, 403 for the token of another check, 401 for none', async () => {
    const h = harness()
    const code = await createLink(h)
    const target = `/resources/sdk/links/${code}/redirect`
    const { token } = await launchIn(h, (await open(h, code)).token)
    const other = await open(h, await createLink(h, { ...wanted, externalActionId: 'login-0002' }))
    expect((await h.framed(token, 'POST', target, { json: {} })).status).toBe(409)
    expect((await h.framed(other.token, 'POST', target, { json: {} })).status).toBe(403)
    expect((await h.send('POST', target)).status).toBe(401)
  })
  test('the vector of the contract', async () => {
    const claims = { iat: 1_767_225_600, exp: 1_767_226_200, sub: 'user-42', aud: 'simclient' }
    expect(await redirectToken('sim_sign_key', claims)).toBe(
      'eyJhbGciOiJIUzI1NiJ9.eyJpYXQiOjE3NjcyMjU2MDAsImV4cCI6MTc2NzIyNjIwMCwic3ViIjoidXNlci00MiIsImF1ZCI6InNpbWNsaWVudCJ9.RfC6pQvluRuN1yqBDCv1BE6AwVsw2y9dQ9jIycbmXiE',
    )
  })
})
