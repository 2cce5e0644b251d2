import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { createCardCheck } from '../testing/checks.ts'
import { annId, type Harness, harness } from '../testing/harness.ts'

const listed = v.object({ list: v.object({ items: v.array(v.object({ id: v.string() })), totalItems: v.number() }) })
const list = async ({ signed }: Harness, rest = '') => {
  const { list } = v.parse(
    listed,
    (await signed('GET', `/resources/applicantActions/-;applicantId=${annId}${rest}`)).json,
  )
  return { ids: list.items.map(({ id }) => id), totalItems: list.totalItems }
}
const threeActions = async (h: Harness) => {
  const ids: string[] = []
  for (const name of ['a', 'b', 'c']) ids.push(await createCardCheck(h, name))
  return ids
}

describe('the actions of an applicant', () => {
  test('newest first, or oldest first', async () => {
    const h = harness()
    const ids = await threeActions(h)
    expect(await list(h)).toEqual({ ids: ids.toReversed(), totalItems: 3 })
    expect((await list(h, '?order=createdAt')).ids).toEqual(ids)
  })
  test('a page of them, with the count of all', async () => {
    const h = harness()
    const ids = await threeActions(h)
    expect(await list(h, '?limit=1&offset=1')).toEqual({ ids: [ids[1]], totalItems: 3 })
    expect(await list(h, '?limit=0')).toEqual({ ids: [], totalItems: 3 })
  })
  test('matrix parameters in another order, with others beside them', async () => {
    const { signed } = harness()
    const target = `/resources/applicantActions/-;kytTxnReference.txnId=x;applicantId=${annId}?limit=10`
    expect((await signed('GET', target)).json).toEqual({ list: { items: [], totalItems: 0 } })
  })
  test('the other documented shape, when asked for', async () => {
    const { signed } = harness({ listShape: 'root' })
    const answer = await signed('GET', `/resources/applicantActions/-;applicantId=${annId}`)
    expect(answer.json).toEqual({ items: [], totalItems: 0 })
  })
  test.each([
    [400, '-;applicantId=123'],
    [400, '-;applicantId='],
    [400, '-;other=1'],
    [400, `-;applicantId=${annId}?limit=many`],
    [400, `-;applicantId=${annId}?order=id`],
    [404, '-;applicantId=aaaaaaaaaaaaaaaaaaaaaaaa'],
  ])('%i for %s', async (status, selector) => {
    expect((await harness().signed('GET', `/resources/applicantActions/${selector}`)).status).toBe(status)
  })
})

describe('one action', () => {
  test.each([
    ['123', 400, "Invalid id '123'"],
    ['69566a40c4e1d2703f8b9a15', 404, "Applicant action with id '69566a40c4e1d2703f8b9a15' not found"],
  ])('%s: %i', async (id, code, description) => {
    const { json } = await harness().signed('GET', `/resources/applicantActions/${id}/one`)
    expect(json).toEqual({ code, description, correlationId: expect.stringMatching(/^[0-9a-f]{32}$/) })
  })
})

describe('addresses that do not exist', () => {
  test('404 in the shape of all errors, 405 with what would be allowed', async () => {
    const { signed, send } = harness()
    const unknown = await signed('GET', '/resources/nothing')
    expect(unknown).toMatchObject({ status: 404, json: { code: 404, description: 'HTTP 404 Not Found' } })
    expect(unknown.headers.get('x-correlation-id')).toBe(unknown.json.correlationId)
    const wrongMethod = await signed('DELETE', '/resources/accessTokens/sdk')
    expect(wrongMethod).toMatchObject({ status: 405, json: { code: 405 } })
    expect(wrongMethod.headers.get('allow')).toBe('POST')
    expect((await send('GET', '/nothing')).status).toBe(404)
    expect((await send('GET', '/resources/nothing')).json).toMatchObject({ errorCode: 4006 })
  })
  test('livez and readyz answer anybody', async () => {
    const { send } = harness()
    expect([(await send('GET', '/livez')).status, (await send('GET', '/readyz')).status]).toEqual([200, 200])
  })
  test('the levels, with their kind and their steps', async () => {
    const { json } = await harness().signed('GET', '/resources/applicants/-/levels')
    expect(json).toMatchObject({
      list: {
        items: expect.arrayContaining([
          expect.objectContaining({ name: 'face-auth', type: 'actions' }),
          expect.objectContaining({ name: 'basic-kyc', type: 'standalone' }),
        ]),
      },
    })
  })
})
