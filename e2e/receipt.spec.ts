import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import * as v from 'valibot'
import { verifyAsymmetric } from '../bff/testing/verify-asymmetric.ts'
import { remoteJwks, verifyReceipt } from '../public/verify-receipt.js'
import { demoCredentials } from './demo-credentials.ts'
import { digestOf } from './demo-host/operation.ts'
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

  const expected = {
    jwks: remoteJwks(new URL('/.well-known/jwks.json', stack.urls.web)),
    issuer: `${stack.urls.web}/sandbox`,
    audience: demoCredentials.hostId,
    operation,
    person: 'user-42',
    actionId: id,
  }
  const { jti, claims } = await verifyReceipt(token, expected)
  expect([jti, claims.digest]).toEqual([id, digestOf(operation)])

  const [header, , signature] = token.split('.')
  const changed = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 1 })).toString('base64url')
  const refused = (code: string) => expect.objectContaining({ code })
  await expect(verifyReceipt([header, changed, signature].join('.'), expected)).rejects.toEqual(
    refused('signature-not-valid'),
  )
  await expect(verifyReceipt(token, { ...expected, issuer: stack.urls.web })).rejects.toEqual(
    refused('issuer-not-expected'),
  )
  await expect(
    verifyReceipt(token, { ...expected, operation: { ...operation, title: 'Send 250,000 EUR' } }),
  ).rejects.toEqual(refused('operation-differs'))
})

test('a page of the bank verifies it in the browser, with the file that the backend serves', async ({
  page,
  host,
  stack,
}) => {
  const { id, link } = await host.create()
  await passCheck(page, link.url)
  await answered(page, 'GREEN', 'approved')
  const file = await fetch(`${stack.urls.web}/verify-receipt.js`)
  expect(file.headers.get('content-type')).toContain('text/javascript')
  const body = await file.text()
  await page.route('**/verifier/*', (route) =>
    route.fulfill(
      route.request().url().endsWith('.js')
        ? { contentType: 'text/javascript', body }
        : { contentType: 'text/html', body: '<!doctype html><title>Verifier</title>' },
    ),
  )
  await page.goto(`${stack.urls.demoHost}/verifier/`)
  const verdicts = await page.evaluate(
    async ({ receipt, operation, ...expected }) => {
      const { verifyReceipt: verify } = await import(/* @vite-ignore */ `${location.href}verify-receipt.js`)
      const verdictOn = (shown: unknown) =>
        verify(receipt, { ...expected, operation: shown }).then(
          ({ jti }: { jti: string }) => jti,
          ({ code }: { code: string }) => code,
        )
      return [await verdictOn(operation), await verdictOn({ ...operation, title: 'Send more' })]
    },
    {
      receipt: await host.readReceipt(id),
      operation,
      jwks: await (await fetch(`${stack.urls.web}/.well-known/jwks.json`)).json(),
      issuer: `${stack.urls.web}/sandbox`,
      audience: demoCredentials.hostId,
    },
  )
  expect(verdicts).toEqual([id, 'operation-differs'])
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
  const published = await (await fetch(`${stack.urls.web}/.well-known/webhook-keys.json`)).json()
  const [key = ''] = v.parse(v.object({ keys: v.array(v.string()) }), published).keys
  expect(await verifyAsymmetric(key, new Headers(callback.headers), callback.body)).toBe(true)
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
