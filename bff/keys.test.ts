import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ReceiptError, verifyReceipt } from '../public/verify-receipt.js'
import { answer as receiptAnswer } from './contract/read-receipt.ts'
import type { Key } from './key-set.ts'
import { createKeys } from './keys.ts'
import { generateReceiptKey } from './receipt.ts'
import { ask, transfer } from './testing/ask.ts'
import { type Harness, harness } from './testing/harness.ts'
import { verifyAsymmetric } from './testing/verify-asymmetric.ts'

let h: Harness
let keys: Key[]
beforeEach(async () => {
  h = await harness()
  keys = [...h.receiptKeys]
})
afterEach(() => h.close())

/** A restart with the keys of a file that was changed. */
const restartWith = async (changed: Key[]) => {
  keys = changed
  Object.assign(h.deps, await createKeys(keys, h.deps.config.issuer))
}
const rotate = async () => restartWith([await generateReceiptKey(), ...keys])
const withoutSecret = ({ d: _secret, ...publicHalf }: Key): Key => publicHalf

const receiptOf = async (id: string) =>
  v.parse(receiptAnswer, await (await h.host('GET', `/v1/actions/${id}/receipt`)).json()).receipt
const verified = async (id: string) =>
  verifyReceipt(await receiptOf(id), {
    jwks: await (await h.fetch('/.well-known/jwks.json')).json(),
    issuer: h.deps.config.issuer,
    audience: 'demo-bank',
    operation: transfer.operation,
    person: 'user-42',
    actionId: id,
    now: h.clock.now(),
  })
const mailedLink = (id: string) => {
  const mail = h.mails.find(({ text }) => text.includes('/open#'))
  const link = mail?.text.match(/\S+\/open#\S+/)?.[0]
  if (!link) throw new Error(`no mail for ${id}`)
  return link
}
/** The person opens a link and passes the check. */
const pass = async (link: string) => {
  const browser = h.browser()
  const redeemed = await browser.redeem(link)
  if (redeemed.status !== 200) throw new Error(`redeemed, answered ${redeemed.status}: ${await redeemed.text()}`)
  const { token } = v.parse(v.object({ token: v.string() }), await (await browser.post('/api/access-token')).json())
  await h.frame(token).passCheck()
}

describe('a key is changed', () => {
  test('between the promise of a mail and the mail: its link works', async () => {
    const { id, link } = await ask(h)
    await rotate()
    await h.pass(0)
    expect(mailedLink(id)).toBe(link.url)
    expect((await h.browser().redeem(link.url)).status).toBe(200)
  })

  test('between a request and its repetition: the same answer', async () => {
    const first = await ask(h, {}, 'key-1')
    await rotate()
    expect(await ask(h, {}, 'key-1')).toEqual(first)
  })

  test('between the mail and what is typed from it', async () => {
    const { link } = await ask(h)
    await rotate()
    await rotate()
    expect((await h.browser().post('/api/redeem-link', { code: link.code })).status).toBe(200)
  })

  test('between the link and the press, and between the check and its decision', async () => {
    const { id, link } = await ask(h)
    await rotate()
    await pass(link.url)
    await rotate()
    await h.pass(2_000)
    expect((await verified(id)).jti).toBe(id)
    expect(keys).toHaveLength(3)
  })

  test('after a receipt was signed: it goes on verifying, also when the secret half is gone', async () => {
    const { id, link } = await ask(h)
    await pass(link.url)
    await h.pass(2_000)
    const [before, ...older] = keys
    await rotate()
    expect((await verified(id)).jti).toBe(id)
    if (before) await restartWith([await generateReceiptKey(), withoutSecret(before), ...older])
    expect((await verified(id)).jti).toBe(id)
    await restartWith([await generateReceiptKey()])
    await expect(verified(id)).rejects.toEqual(
      expect.objectContaining({ code: 'key-unknown' } satisfies Partial<ReceiptError>),
    )
  })

  test('and its secret half taken away at once: who was promised a mail gets one with a fresh link', async () => {
    const { id } = await ask(h)
    await restartWith([await generateReceiptKey(), ...keys.map(withoutSecret)])
    await h.pass(0)
    expect(h.mails).toHaveLength(1)
    expect((await h.browser().redeem(mailedLink(id))).status).toBe(200)
  })

  test('and its secret half taken away at once: a repeated request gets a link that works', async () => {
    const first = await ask(h, { deliver: 'link' }, 'key-1')
    await restartWith([await generateReceiptKey(), ...keys.map(withoutSecret)])
    const again = await ask(h, { deliver: 'link' }, 'key-1')
    const { url, code } = again.link
    expect(again).toEqual({ ...first, link: { ...first.link, url, code } })
    expect((await h.browser().redeem(again.link.url)).status).toBe(200)
    expect((await h.browser().redeem(first.link.url)).status).toBe(410)
  })

  test('and links of a version that wrote down no key are of the first one there was', async () => {
    const { id, link } = await ask(h)
    await h.database.updateTable('links').set({ keyId: null }).execute()
    // One that is only to be used later stands behind it, and says when it was made.
    await restartWith([...keys, { ...(await generateReceiptKey()), iat: 1_795_000_000 }])
    await h.pass(0)
    expect(mailedLink(id)).toBe(link.url)
    await rotate()
    expect((await ask(h, {}, 'key-1')).link.url).toBe((await ask(h, {}, 'key-1')).link.url)
  })

  test('ten times while thirty checks run: none of them fails', async () => {
    const failed: unknown[] = []
    const done: string[] = []
    let rotated = Promise.resolve()
    const one = async (n: number) => {
      const key = `key-${n}`
      const { id, link } = await ask(h, { deliver: 'link' }, key)
      if (n % 3 === 0) rotated = rotated.then(rotate)
      const again = await ask(h, { deliver: 'link' }, key)
      expect(again.link).toEqual(link)
      await pass(link.url)
      done.push(id)
    }
    const checks = Array.from({ length: 30 }, (_, n) => one(n).catch((error: unknown) => failed.push(error)))
    await Promise.all(checks)
    await rotated
    await h.pass(2_000)
    for (const id of done) await verified(id).catch((error: unknown) => failed.push(error))
    expect(failed).toEqual([])
    expect(done).toHaveLength(30)
    expect(h.callbacks).toHaveLength(30)
    const published = v.parse(
      v.object({ keys: v.array(v.string()) }),
      await (await h.fetch('/.well-known/webhook-keys.json')).json(),
    )
    expect(published.keys).toHaveLength(11)
    for (const { headers, body } of h.callbacks)
      expect(await verifyAsymmetric(published.keys.at(-1) ?? '', headers, body)).toBe(true)
  }, 60_000)
})

test('nothing that is published or signed holds a secret half, and one use of a key tells nothing of another', async () => {
  await rotate()
  const published = `${await (await h.fetch('/.well-known/jwks.json')).text()}${await (await h.fetch('/.well-known/webhook-keys.json')).text()}`
  for (const { d = '', x } of keys) {
    expect(published).not.toContain(d)
    expect(published).toContain(x)
    expect(published).not.toContain(`whpk_${x}`)
  }
})
