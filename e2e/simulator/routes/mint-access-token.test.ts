import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { mintToken } from '../testing/checks.ts'
import { annId, baseUrl, type Harness, harness } from '../testing/harness.ts'

const path = '/resources/accessTokens/sdk'
const faceLogin = { userId: 'user-42', levelName: 'face-auth', externalActionId: 'login-0001' }
const mint = ({ signed }: Harness, json: object) => signed('POST', path, { json })

/** Finds the base URL as the SDK package does: drop the prefix and the first `-v2`, try `atob` on each piece. */
const baseUrlInside = (token: string) => {
  const pieces = token.replace('_act-sbx-jwt-', '').replace('_act-jwt-', '').replace('-v2', '').split('.')
  for (const piece of pieces) {
    try {
      const found = v.safeParse(v.object({ url: v.string() }), JSON.parse(atob(piece)))
      if (found.success) return found.output.url
    } catch {
      // Not this piece.
    }
  }
  return undefined
}

describe('access tokens', () => {
  test('200 with a token that leads the SDK here, and the user', async () => {
    const answer = await mint(harness(), faceLogin)
    expect(answer.status).toBe(200)
    expect(answer.json).toEqual({
      token: expect.stringMatching(/^_act-sbx-jwt-[A-Za-z0-9+/]+\.[A-Za-z0-9+/]+\.-v2$/),
      userId: 'user-42',
    })
  })
  test('each of 200 tokens is another one and survives atob', async () => {
    const h = harness()
    const tokens = await Promise.all(Array.from({ length: 200 }, () => mintToken(h, 'login-0001')))
    expect(new Set(tokens).size).toBe(200)
    expect(new Set(tokens.map(baseUrlInside))).toEqual(new Set([baseUrl]))
  })
  test('a production app token mints production access tokens', async () => {
    const h = harness({ appToken: 'prd:simulator.private' })
    expect(await mintToken(h, 'login-0001')).toMatch(/^_act-jwt-/)
  })
  test('200 in the old form, with everything in the query', async () => {
    const query = new URLSearchParams({ ...faceLogin, ttlInSecs: '60' })
    const answer = await harness().signed('POST', `/resources/accessTokens?${query}`)
    expect(answer.json).toMatchObject({ userId: 'user-42', token: expect.stringMatching(/^_act-sbx-jwt-/) })
  })
  test('200 without an action id: a token for an applicant, even one that does not exist yet', async () => {
    expect((await mint(harness(), { userId: 'someone-new', levelName: 'basic-kyc' })).status).toBe(200)
  })
  test('200 without a level when the applicant has one', async () => {
    expect((await mint(harness(), { userId: 'user-42' })).status).toBe(200)
  })
  test('members that nobody knows are ignored', async () => {
    expect((await mint(harness(), { ...faceLogin, applicantId: annId, more: 1 })).status).toBe(200)
  })
  test.each([
    [404, { ...faceLogin, levelName: 'no-such-level' }, /level .* not found/i],
    [404, { ...faceLogin, levelName: 'Face-Auth' }, /level .* not found/i],
    [400, { ...faceLogin, levelName: 'basic-kyc' }, /not suitable for actions/],
    [404, { ...faceLogin, userId: 'nobody' }, /not found/],
    [400, { levelName: 'face-auth' }, /userId/],
    [400, { ...faceLogin, userId: '' }, /userId/],
    [400, { userId: 'user-42', externalActionId: 'new' }, /levelName/],
    [400, { ...faceLogin, ttlInSecs: 0 }, /ttlInSecs/],
    [400, { ...faceLogin, ttlInSecs: 86_401 }, /ttlInSecs/],
    [400, { ...faceLogin, ttlInSecs: 1.5 }, /ttlInSecs/],
  ])('%i for %j', async (status, json, description) => {
    const answer = await mint(harness(), json)
    expect(answer.status).toBe(status)
    expect(answer.json).toMatchObject({ code: status, description: expect.stringMatching(description) })
  })
  test('400 without a body, for broken JSON; 415 for text', async () => {
    const { signed } = harness()
    const json = { 'content-type': 'application/json' }
    expect((await signed('POST', path)).status).toBe(400)
    expect((await signed('POST', path, { body: '{"userId":', headers: json })).status).toBe(400)
    expect((await signed('POST', path, { body: '{}' })).status).toBe(415)
  })
})

describe('the life of a token', () => {
  const launch = (h: Harness, token: string) => h.framed(token, 'POST', '/resources/sdk/launch', { json: {} })

  test('600 s when nothing else is asked for', async () => {
    const h = harness()
    const { token } = v.parse(v.object({ token: v.string() }), (await mint(h, faceLogin)).json)
    await h.clock.turn(599_999)
    expect((await launch(h, token)).status).toBe(200)
    await h.clock.turn(1)
    const late = await launch(h, token)
    expect(late.status).toBe(401)
    expect(late.json).toMatchObject({ code: 401, errorName: 'invalid-token' })
  })
  test('a launch does not use it up', async () => {
    const h = harness()
    const token = await mintToken(h, 'login-0001')
    const [first, second] = [await launch(h, token), await launch(h, token)]
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.json).toEqual(first.json)
  })
  test('the action is created by the launch, not by the mint', async () => {
    const h = harness()
    const list = async () => (await h.signed('GET', `/resources/applicantActions/-;applicantId=${annId}`)).json
    const token = await mintToken(h, 'login-0001')
    expect(await list()).toEqual({ list: { items: [], totalItems: 0 } })
    await launch(h, token)
    expect(await list()).toMatchObject({ list: { items: [{ externalActionId: 'login-0001' }], totalItems: 1 } })
  })
  test('a token for an existing action opens that action, at its own level', async () => {
    const h = harness()
    await launch(h, await mintToken(h, 'login-0001'))
    const again = await launch(h, await mintToken(h, 'login-0001', 'card-capture'))
    expect(again.json).toMatchObject({ action: { review: { levelName: 'face-auth' } } })
  })
  test('401 for a token that was never minted, and for none', async () => {
    const h = harness()
    expect((await launch(h, 'nonsense')).json).toMatchObject({ errorName: 'invalid-token' })
    expect((await h.send('POST', '/resources/sdk/launch')).status).toBe(401)
  })
  test('400 for an applicant token: only actions can be launched', async () => {
    const h = harness()
    const { token } = v.parse(
      v.object({ token: v.string() }),
      (await mint(h, { userId: 'user-42', levelName: 'basic-kyc' })).json,
    )
    expect((await launch(h, token)).status).toBe(400)
  })
  test('a token opens nothing but its own action, and no server call', async () => {
    const h = harness()
    const mine = await mintToken(h, 'login-0001')
    const other = await launch(h, await mintToken(h, 'login-0002'))
    const { action } = v.parse(v.object({ action: v.object({ id: v.string() }) }), other.json)
    const path = `/resources/applicantActions/${action.id}`
    expect((await h.framed(mine, 'POST', `${path}/review/status/pending`)).status).toBe(403)
    expect((await h.framed(mine, 'GET', `/resources/sdk/actions/${action.id}/status`)).status).toBe(403)
    expect((await h.framed(mine, 'GET', `${path}/one`)).json).toMatchObject({ errorCode: 4006 })
    expect((await h.framed(mine, 'POST', path, { json: {} })).json).toMatchObject({ errorCode: 4006 })
  })
})
