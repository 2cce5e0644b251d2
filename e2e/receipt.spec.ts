import { join } from 'node:path'
import { createRemoteJWKSet } from 'jose'
import { Webhook } from 'standardwebhooks'
import * as v from 'valibot'
import { demoCredentials } from './demo-credentials.ts'
import { digestOf } from './demo-host/operation.ts'
import { verifyReceipt } from './demo-host/verify-receipt.ts'
import { expect, test } from './fixtures.ts'
import { operation } from './testing/host-client.ts'
import { dumpTables, tamper } from './testing/sqlite-dump.ts'
import { answered, approve, openLink, passCheck, press, takePhoto } from './testing/steps.ts'

const keptCallbacks = v.object({
  callbacks: v.array(v.object({ headers: v.record(v.string(), v.string()), body: v.string() })),
})
const ended = v.object({
  type: v.literal('action.ended'),
  timestamp: v.pipe(v.string(), v.isoTimestamp()),
  data: v.object({ id: v.string(), state: v.string(), decision: v.string(), digest: v.string(), version: v.number() }),
})

test('the receipt names this operation, and no other key or byte will do', async ({ page, host, stack }) => {
  const { id, link } = await host.create()
  await passCheck(page, link.url)
  await answered(page, 'GREEN', 'approved')
  const token = await host.readReceipt(id)

  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', stack.urls.web))
  const expected = { issuer: `${stack.urls.web}/sandbox`, audience: demoCredentials.hostId }
  const receipt = await verifyReceipt(token, keys, expected)
  expect(receipt).toMatchObject({ actionId: id, userId: 'user-42', decision: 'approved', digest: digestOf(operation) })

  const [header, payload = '', signature] = token.split('.')
  const flipped = `${payload.slice(0, 20)}${payload[20] === 'A' ? 'B' : 'A'}${payload.slice(21)}`
  await expect(verifyReceipt([header, flipped, signature].join('.'), keys, expected)).rejects.toThrow()
  await expect(verifyReceipt(token, keys, { ...expected, issuer: stack.urls.web })).rejects.toThrow('iss')
})

test('the bank is told once, by a callback that any Standard Webhooks library verifies', async ({
  page,
  host,
  stack,
}) => {
  const { id, link, digest } = await host.create()
  await passCheck(page, link.url)
  await answered(page, 'GREEN', 'approved')
  const callbacksOf = async () => {
    const { callbacks } = v.parse(keptCallbacks, await (await fetch(`${stack.urls.demoHost}/callbacks`)).json())
    return callbacks.filter(({ body }) => body.includes(id))
  }
  await expect.poll(callbacksOf).toHaveLength(1)
  const [callback] = await callbacksOf()
  if (!callback) throw new Error('unreachable: one was counted')
  const webhook = new Webhook(demoCredentials.callbackSecret)
  expect(v.parse(ended, webhook.verify(callback.body, callback.headers)).data).toMatchObject({
    id,
    state: 'decided',
    decision: 'approved',
    digest,
  })

  const post = (body: string) =>
    fetch(`${stack.urls.demoHost}/callbacks/countersign`, { method: 'POST', headers: callback.headers, body })
  expect((await post(callback.body.replace('approved', 'declined'))).status).toBe(401)
  expect((await post(callback.body)).status).toBe(204)
})

test('an amount that was changed after it was asked for is not paid', async ({ page, stack, mailbox }) => {
  const mailsBefore = await mailbox.newestId()
  const bankFolder = join(stack.dataDir, 'bank')
  await page.goto(stack.urls.demoHost)
  await press(page, 'send')
  await page.waitForURL(/\/orders\//)
  const orderUrl = page.url()
  const orderId = orderUrl.split('/').at(-1) ?? ''
  const before = dumpTables(bankFolder)
  expect(tamper(bankFolder, 'UPDATE orders SET amount_cents = 990000 WHERE id = ?', orderId)).toBe(1)

  const mail = await mailbox.nextMail(mailsBefore)
  await openLink(page, mail.links[0] ?? '')
  await approve(page)
  await takePhoto(page)
  await answered(page, 'GREEN', 'approved')
  await page.goto(orderUrl)
  await expect(page.locator('[data-order-state="stopped"]')).toBeVisible()
  const after = dumpTables(bankFolder)
  expect(after.account).toEqual(before.account)
  expect(after.ledger).toEqual(before.ledger)
})
