import { afterEach, beforeEach, expect, test } from 'vitest'
import { ReceiptError, verifyReceipt } from '../public/verify-receipt.js'
import { shownActionHeader } from './contract/action-view.ts'
import { transfer } from './testing/ask.ts'
import { codeOf } from './testing/asking.ts'
import { type Harness, publicUrl } from './testing/harness.ts'
import { changesOf } from './testing/one-field/changes.ts'
import { askFor, pass, startGround, trueAnswer } from './testing/one-field/ground.ts'
import { isApproved } from './testing/one-field/trial.ts'

let h: Harness
beforeEach(async () => {
  h = await startGround()
})
afterEach(() => h.close())

const approved = async (userId = 'user-42') => {
  const { action, browser } = await askFor(h, 'face', userId)
  await pass(h, browser)
  await h.pass(10_000)
  const { receipt } = (await (await h.host('GET', `/v1/actions/${action.id}/receipt`)).json()) as { receipt: string }
  return { action, browser, receipt }
}

const verdictOf = (receipt: string, operation: unknown, actionId: string, person = 'user-42') =>
  verifyReceipt(receipt, {
    jwks: h.deps.receipts.jwks,
    issuer: h.deps.config.issuer,
    audience: 'demo-bank',
    operation,
    person,
    actionId,
    now: h.clock.now(),
  }).then(
    () => 'good',
    (error: unknown) => (error instanceof ReceiptError ? error.code : String(error)),
  )

test('an operation that differs in one place is another one: refused, or with another digest that no receipt fits', async () => {
  const { action, receipt } = await approved()
  expect(await verdictOf(receipt, transfer.operation, action.id)).toBe('good')
  const wrong: string[] = []
  const came = { refused: 0, another: 0 }
  for (const [n, { at, how, text }] of changesOf(JSON.parse(JSON.stringify(transfer.operation))).entries()) {
    const response = await h.fetch('/v1/actions', {
      method: 'POST',
      body: `{"kind":"face","user":{"id":"user-42"},"deliver":"link","operation":${text}}`,
      headers: {
        Authorization: 'Bearer demo-host-key',
        'Idempotency-Key': `change-${n}`,
        'Content-Type': 'application/json',
      },
    })
    came[response.status === 201 ? 'another' : 'refused'] += 1
    const { digest } = (await response.json()) as { digest?: string }
    const isAnother = response.status === 201 && digest !== action.digest
    const fits = response.status === 201 && (await verdictOf(receipt, JSON.parse(text), action.id)) === 'good'
    if (fits || !(isAnother || response.status === 400)) wrong.push(`${response.status}: ${at} ${how}`)
  }
  expect(wrong).toEqual([])
  expect(Math.min(came.refused, came.another)).toBeGreaterThan(50)
}, 30_000)

test('a receipt is good for no other person, action or try', async () => {
  const [ann, ben, again] = [await approved(), await approved('user-43'), await approved()]
  const { operation } = transfer
  expect(await verdictOf(ann.receipt, operation, ben.action.id)).toBe('action-differs')
  expect(await verdictOf(ann.receipt, operation, again.action.id)).toBe('action-differs')
  expect(await verdictOf(ben.receipt, operation, ben.action.id)).toBe('person-differs')
})

test('an approval takes nothing from who sends it, beside the consent', async () => {
  const { action, browser } = await askFor(h, 'face')
  const other = await askFor(h, 'face', 'user-43')
  const claims = { decision: 'approved', reviewAnswer: 'GREEN', state: 'decided', digest: action.digest, level: 'x' }
  for (const [name, value] of Object.entries({
    ...claims,
    actionId: other.action.id,
    externalActionId: 'x',
    userId: 'y',
  }))
    for (const path of ['/api/approve', '/api/access-token', '/api/websdk-link', '/api/refuse'])
      expect([path, (await browser.post(path, { [name]: value })).status]).toEqual([path, 400])
  expect(await browser.view()).toMatchObject({ state: 'opened' })
  const aboutOther = { [shownActionHeader]: other.action.id }
  expect((await codeOf(await browser.post('/api/approve', {}, aboutOther)))[1]).toBe('other-action')
  await browser.post('/api/approve')
  expect([(await browser.view()).state, (await other.browser.view()).state]).toEqual(['started', 'opened'])
})

test("of an action that is another host's nothing is to be had, nor done to it", async () => {
  const { action, browser } = await approved()
  const body = { method: 'POST', body: '{}' }
  const ways: [string, RequestInit][] = [
    ['', {}],
    ['/receipt', {}],
    ['/timeline', {}],
    ['/images/1', {}],
    ['/cancel', body],
    ['/links', body],
    ['/websdk-link', body],
    ['/submit', body],
  ]
  for (const [path, init] of ways) {
    const headers = { Authorization: 'Bearer other-host-key', 'Content-Type': 'application/json', Origin: publicUrl }
    const answer = await h.fetch(`/v1/actions/${action.id}${path}`, { ...init, headers })
    expect([path, ...(await codeOf(answer))]).toEqual([path, 404, 'not-found'])
  }
  expect(await isApproved(h, action.id, browser)).toBe(true)
})

test('a person who is looked up as anybody else is approved of nothing', async () => {
  const truth = await trueAnswer(h, () => h.deps.sumsub.findApplicant('user-42'))
  const another = await trueAnswer(h, () => h.deps.sumsub.findApplicant('user-43'))
  const pending = await trueAnswer(h, () => h.deps.sumsub.findApplicant('user-pending'))
  const truly = h.simulator.fetch
  const deciding = ['id', 'externalUserId', 'review', 'review.reviewStatus', 'review.reviewResult']
  const changes = changesOf(truth, {
    others: { 'another person': another, 'one who is not approved': pending },
  }).filter(({ at }) => deciding.includes(at) || at === 'all of it' || at === 'review.reviewResult.reviewAnswer')
  const { applicantId } = (await h.deps.sumsub.findApplicant('user-42')) ?? {}
  const wrong: string[] = []
  for (const { at, how, text } of changes) {
    await h.clock.pass(31_000)
    h.simulator.fetch = async (request, ...more) =>
      request.url.includes('externalUserId') ? new Response(text) : truly(request, ...more)
    const asked = await askFor(h, 'face').catch(() => undefined)
    h.simulator.fetch = truly
    if (!asked || (await h.deps.store.readAction(asked.action.id))?.applicantId === applicantId) {
      if (asked && at !== 'review') wrong.push(`the same: ${at} ${how}`)
      continue
    }
    await pass(h, asked.browser)
    await h.pass(10_000)
    if (await isApproved(h, asked.action.id, asked.browser)) wrong.push(`approved: ${at} ${how}`)
  }
  expect(wrong).toEqual([])
}, 30_000)

test('a token is the one that Sumsub made for this person, or none', async () => {
  const { browser } = await askFor(h, 'face')
  await browser.post('/api/approve')
  const truth = { token: '_act-sbx-0123456789', userId: 'user-42' }
  const truly = h.simulator.fetch
  const wrong: string[] = []
  for (const { at, how, text } of changesOf(truth, { others: { 'another person': { ...truth, userId: 'user-43' } } })) {
    h.simulator.fetch = async (request, ...more) =>
      request.url.includes('accessTokens') ? new Response(text) : truly(request, ...more)
    const response = await browser.post('/api/access-token')
    const { token } = (await response.json()) as { token?: string }
    // What a token is made of is Sumsub's: whatever its frame does with one, only the answer about this attempt counts.
    const isTrue = token === truth.token && (at !== 'userId' || how === 'gone' || how === 'null')
    if (response.status === 200 && at !== 'token' && !isTrue) wrong.push(`${at} ${how}`)
    await h.clock.pass(60_000)
  }
  expect(wrong).toEqual([])
})
