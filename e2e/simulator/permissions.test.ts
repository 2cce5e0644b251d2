import { describe, expect, test } from 'vitest'
import { type Permission, permissionFor, permissions } from './permissions.ts'
import { annId, harness } from './testing/harness.ts'

const secretKey = 'a-second-secret'
const appToken = 'sbx:second.private'
const limitedTo = (...allowed: Permission[]) =>
  harness({ seed: { appTokens: [{ token: appToken, secretKey, permissions: allowed }] } })

describe('an app token of the seed', () => {
  test('may do what its permissions say, and nothing else: 403 in the shape of every error', async () => {
    const h = limitedTo('view-applicants')
    const asked = (method: string, target: string, json?: object) =>
      h.signed(method, target, { appToken, secretKey, json })
    expect((await asked('GET', `/resources/applicants/${annId}/one`)).status).toBe(200)
    expect((await asked('GET', '/resources/status/api')).status).toBe(200)
    const refused = await asked('POST', '/resources/accessTokens/sdk', { userId: 'user-42', levelName: 'face-auth' })
    expect(refused.json).toEqual({
      description: "App token lacks the permission 'generate-access-tokens'",
      code: 403,
      correlationId: expect.any(String),
    })
  })
  test('has its own secret, and all permissions when none are named', async () => {
    const h = harness({ seed: { appTokens: [{ token: appToken, secretKey }] } })
    const target = `/resources/applicants/${annId}/one`
    expect((await h.signed('GET', target, { appToken, secretKey })).status).toBe(200)
    expect((await h.signed('GET', target, { appToken })).json).toMatchObject({ errorCode: 4003 })
    expect((await h.signed('GET', target)).status).toBe(200)
  })
})

test.each([
  ['POST', '/resources/accessTokens', 'generate-access-tokens'],
  ['POST', '/resources/sdkIntegrations/levels/-/websdkLink', 'create-applicants'],
  ['POST', '/resources/applicants', 'create-applicants'],
  ['POST', `/resources/applicantActions/-/forApplicant/${annId}`, 'create-applicants'],
  ['POST', `/resources/applicantActions/-/forApplicant/${annId}/cryptoSourceOfFunds`, 'check-crypto'],
  ['POST', '/resources/applicantActions/1/images', 'change-personal-data'],
  ['POST', '/resources/applicantActions/1/paymentMethod', 'change-personal-data'],
  ['POST', '/resources/applicants/1/info/idDoc', 'change-personal-data'],
  ['DELETE', '/resources/applicants/1/resources/2', 'change-personal-data'],
  ['POST', '/resources/applicantActions/1/review/status/pending', 'change-status'],
  ['POST', '/resources/api/applicantActions/1/-/approve', 'change-status'],
  ['POST', '/resources/applicants/1/moveToLevel', 'change-status'],
  ['GET', '/resources/applicantActions/1/images/2/masked', 'view-applicants'],
  ['GET', '/resources/inspections/1/resources/2', 'view-applicants'],
  ['GET', '/resources/api/clientWebhooks', 'manage-webhooks'],
  ['PATCH', '/resources/api/agent/clientWebhooks', 'manage-webhooks'],
  ['GET', '/resources/kyt/currency', undefined],
])('%s %s needs %s', (method, path, permission) => {
  expect(permissionFor(method, path)).toBe(permission)
  expect([undefined, ...permissions]).toContain(permission)
})

describe('source keys', () => {
  const create = (h: ReturnType<typeof harness>, sourceKey: string) =>
    h.signed('POST', '/resources/applicants?levelName=basic-kyc', { json: { externalUserId: 'new', sourceKey } })
  const link = (h: ReturnType<typeof harness>, source: string) =>
    h.signed('POST', `/resources/sdkIntegrations/levels/-/websdkLink?source=${source}`, {
      json: { userId: 'user-42', levelName: 'face-auth', externalActionId: 'a' },
    })
  test('201 and 200 for one of the seed, 403 for any other', async () => {
    const h = harness({ seed: { sourceKeys: ['shop'] } })
    expect((await create(h, 'bank')).json).toMatchObject({ code: 403 })
    expect((await create(h, 'shop')).json).toMatchObject({ sourceKey: 'shop' })
    expect((await link(h, 'bank')).status).toBe(403)
    expect((await link(h, 'shop')).status).toBe(200)
  })
})
