import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answer as accessToken } from '../contract/mint-access-token.ts'
import { hex, hmac } from '../domain/hash.ts'
import { ask, askAndStart } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const secret = 'simulator-webhook-secret'
const send = async (body: string, key = secret) =>
  h.fetch('/webhooks/sumsub', {
    method: 'POST',
    body,
    headers: {
      'x-payload-digest': hex(await hmac('SHA-256', key, body)),
      'x-payload-digest-alg': 'HMAC_SHA256_HEX',
    },
  })

/** Says GREEN of the running attempt, whatever Sumsub thinks. */
const green = async (different: Record<string, unknown> = {}) => {
  const [attempt] = await h.database.selectFrom('attempts').select('externalActionId').execute()
  return JSON.stringify({
    type: 'applicantActionReviewed',
    externalApplicantActionId: attempt?.externalActionId,
    applicantActionId: '69566a40c4e1d2703f8b9a15',
    reviewStatus: 'completed',
    reviewResult: { reviewAnswer: 'GREEN' },
    sandboxMode: true,
    ...different,
  })
}

describe('receive-webhook', () => {
  test('401 with a digest of another key, and nothing is stored', async () => {
    await askAndStart(h)
    expect((await send(await green(), 'another-secret')).status).toBe(401)
    expect(await h.database.selectFrom('inbox').selectAll().execute()).toEqual([])
  })

  test('204 for a true digest over a lie: it approves nothing', async () => {
    const { browser } = await askAndStart(h)
    expect((await send(await green())).status).toBe(204)
    await h.pass(60_000)
    expect(await browser.view()).toMatchObject({ state: 'started', decision: null })
  })

  test('204 for the old secret too while it is changed; a comma is part of a secret as it always was', async () => {
    await h.close()
    h = await harness({ env: { SUMSUB_WEBHOOK_SECRET: 'one,two', SUMSUB_WEBHOOK_SECRET_OLD: secret } })
    for (const key of ['one,two', secret]) expect((await send('{}', key)).status).toBe(204)
    for (const key of ['one', 'two', 'another']) expect((await send('{}', key)).status).toBe(401)
  })

  test('an id of another action in the webhook does not lead the read astray', async () => {
    const { browser, frame } = await askAndStart(h)
    await send(await green())
    await frame.passCheck()
    await h.pass(2_000)
    expect(await browser.view()).toMatchObject({ decision: 'approved' })
  })

  test('nor does it keep a card from being made with its selfie', async () => {
    const { id, link } = await ask(h, { kind: 'payment-method', requireSelfie: true })
    const browser = h.browser()
    await browser.redeem(link.url)
    await browser.post('/api/approve')
    await send(await green())
    const { token } = v.parse(accessToken, await (await browser.post('/api/access-token')).json())
    await h.frame(token).passCheck()
    await h.pass(2_000)
    expect(await browser.view()).toMatchObject({ id, decision: 'approved' })
  })

  test('nor does a picture of the host go where it points', async () => {
    const other = await ask(h, { kind: 'payment-method' })
    const mine = await ask(h, { kind: 'payment-method' })
    const hint = { type: 'bankCard' }
    for (const { id } of [other, mine]) await h.host('POST', `/v1/actions/${id}/payment-method`, hint)
    const attempts = await h.database.selectFrom('attempts').selectAll().execute()
    const theirs = attempts.find(({ actionId }) => actionId === other.id)?.sumsubActionId ?? null
    await h.database.updateTable('attempts').set({ sumsubActionId: theirs }).where('actionId', '=', mine.id).execute()
    expect((await h.host('POST', `/v1/actions/${mine.id}/payment-method`, hint)).status).toBe(200)
    const after = await h.deps.store.readAttempt(mine.id, 1)
    expect(after?.sumsubActionId).toBe(attempts.find(({ actionId }) => actionId === mine.id)?.sumsubActionId)
  })

  test.each(['', '[]', 'null', '{"type":1}', 'not json', '{"externalApplicantActionId":{"x":1}}'])(
    '204 for a true digest over %j, which changes nothing',
    async (body) => {
      const { browser } = await askAndStart(h)
      expect((await send(body)).status).toBe(204)
      expect(await browser.view()).toMatchObject({ state: 'started' })
    },
  )

  test.each(['type', 'externalApplicantActionId', 'applicantActionId'])(
    'a NUL in its %s is not handed to a database that cannot keep it',
    async (name) => {
      expect((await send(await green({ [name]: 'a\0b' }))).status).toBe(204)
      const kept = await h.database.selectFrom('inbox').selectAll().executeTakeFirstOrThrow()
      expect(JSON.stringify(kept)).not.toContain('u0000')
    },
  )

  test('the other environment is kept for the record and hints at nothing', async () => {
    await askAndStart(h)
    await send(await green({ sandboxMode: false }))
    expect(await h.database.selectFrom('inbox').select('actionId').execute()).toEqual([{ actionId: null }])
  })

  test('sent a hundred times it is one row and one read', async () => {
    await askAndStart(h)
    const body = await green()
    const readsBefore = h.simulator.control.requests().length
    for (let n = 0; n < 100; n++) expect((await send(body)).status).toBe(204)
    await h.pass(0)
    expect(await h.database.selectFrom('inbox').select('bodyHash').execute()).toHaveLength(1)
    expect(h.simulator.control.requests().length - readsBefore).toBeLessThanOrEqual(2)
  })

  test('413 over 256 KiB', async () => {
    expect((await send('x'.repeat(262_145))).status).toBe(413)
  })
})
