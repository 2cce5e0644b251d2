import fc from 'fast-check'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { typedCode } from '../contract/redeem-link.ts'
import { ask, askAndStart } from '../testing/ask.ts'
import { codeOf } from '../testing/asking.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

describe('redeem-link, by the code that is typed', () => {
  const codeIn = async (different = {}) => {
    const action = await ask(h, different)
    return { ...action, typed: action.link.code ?? '' }
  }
  const type = (code: string, more = {}, browser = h.browser()) => browser.post('/api/redeem-link', { code, ...more })

  test('the code stands in the mail and in the answer to the host, and opens the link with the same cookie', async () => {
    const { id, typed } = await codeIn()
    await h.pass(0)
    expect(h.mails[0]?.text).toContain(`bff.test/open there and type this code: ${typed}\n`)
    const response = await type(typed)
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-Http-sid=[\w-]{43}; Path=\//)
    expect(await response.json()).toMatchObject({ id, state: 'opened', role: 'holder' })
  })

  test('any spelling of it opens', async () => {
    const { typed } = await codeIn()
    const browser = h.browser()
    await type(typed, {}, browser)
    const between = fc.constantFrom('', ' ', '-', '\u2013', '\u00a0', '\u2011', ' - ', '\u2068', '\u2212')
    const spelt = (letter: string) => {
      const alike = { '0': ['0', 'O', 'o'], '1': ['1', 'I', 'i', 'L', 'l'] }[letter] ?? [letter, letter.toLowerCase()]
      const wide = String.fromCharCode(letter.charCodeAt(0) + 0xfee0)
      return fc.tuple(between, fc.constantFrom(...alike, wide))
    }
    const spellings = fc.tuple(...typed.replaceAll('-', '').split('').map(spelt))
    await fc.assert(
      fc.asyncProperty(spellings, async (parts) => {
        expect((await type(parts.flat().join(''), {}, browser)).status).toBe(200)
      }),
    )
  })

  test('zeros and ones that were read as letters open too', () => {
    expect(v.parse(typedCode, 'oOoO iIlL 0011')).toBe('0000-1111-0011')
  })

  test('any other twelve do not, and say no more than a link that was never made', async () => {
    const { typed } = await codeIn()
    const letter = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')
    const others = fc.array(letter, { minLength: 12, maxLength: 12 }).map((letters) => letters.join(''))
    const mistyped = fc
      .tuple(fc.constantFrom(0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13), letter)
      .map(([place, other]) => typed.slice(0, place) + other + typed.slice(place + 1))
    await fc.assert(
      fc.asyncProperty(fc.oneof(others, mistyped), async (code) => {
        fc.pre(code.replaceAll('-', '') !== typed.replaceAll('-', ''))
        expect(await codeOf(await type(code))).toEqual([404, 'link-not-valid'])
      }),
    )
    expect((await type(typed)).status).toBe(200)
  })

  test.each([
    '',
    'K7QM-4T2X-9RB',
    'K7QM-4T2X-9RBDD',
    'K7QM-4T2X-9RBU',
    'K7QM_4T2X_9RBD',
    `K7QM${' '.repeat(60)}4T2X9RBD`,
  ])('400 for %j, which is none by its shape', async (code) =>
    expect(await codeOf(await type(code))).toEqual([400, 'body-not-valid']),
  )

  test('it is the same link: whichever is used first, the other one is used', async () => {
    const first = await codeIn()
    expect((await type(first.typed)).status).toBe(200)
    expect(await codeOf(await h.browser().redeem(first.link.url))).toEqual([409, 'link-used'])
    const second = await codeIn()
    expect((await h.browser().redeem(second.link.url)).status).toBe(200)
    expect(await codeOf(await type(second.typed))).toEqual([409, 'link-used'])
  })

  test('200 once more for the browser that opened it, by either', async () => {
    const { typed, link } = await codeIn()
    const browser = h.browser()
    await type(typed, {}, browser)
    expect((await type(typed, {}, browser)).status).toBe(200)
    expect((await browser.redeem(link.url)).status).toBe(200)
  })

  test('410 for each way in which it is over', async () => {
    const expired = await codeIn({ expiresInSeconds: 60 })
    await h.pass(60_000)
    expect(await codeOf(await type(expired.typed))).toEqual([410, 'link-expired'])

    const replaced = await codeIn()
    const fresh = await (await h.host('POST', `/v1/actions/${replaced.id}/links`)).json()
    expect(await codeOf(await type(replaced.typed))).toEqual([410, 'link-replaced'])
    expect((await type(v.parse(v.object({ code: v.string() }), fresh).code)).status).toBe(200)

    const cancelled = await codeIn()
    await h.host('POST', `/v1/actions/${cancelled.id}/cancel`)
    expect(await codeOf(await type(cancelled.typed))).toEqual([410, 'link-cancelled'])

    const finished = await codeIn()
    const browser = h.browser()
    await type(finished.typed, {}, browser)
    await browser.post('/api/refuse')
    expect(await codeOf(await type(finished.typed))).toEqual([410, 'link-finished'])
  })

  test('500 at once, by either: one 200, 499 times 409', async () => {
    const { typed, link } = await codeIn()
    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, n) => (n % 2 ? type(typed) : h.browser().redeem(link.url))),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(499)
  })

  test('a second press goes on here, and the window that held it is told at once', async () => {
    const { id, typed, link } = await codeIn()
    const first = h.browser()
    await first.redeem(link.url)
    const held = first.get(`/api/result?since=${(await first.view()).version}&waitMs=20000`)
    const second = h.browser()
    expect(await codeOf(await type(typed, {}, second))).toEqual([409, 'link-used'])
    expect(await (await type(typed, { takeOver: true }, second)).json()).toMatchObject({ id, role: 'holder' })
    expect(await codeOf(await held)).toEqual([401, 'session-moved'])
  })

  test('a host that waits learns at once that the code was typed somewhere', async () => {
    const { id, typed, version } = await codeIn()
    const waits = h.host('GET', `/v1/actions/${id}?waitMs=20000&since=${version}`)
    await type(typed)
    expect(await (await waits).json()).toMatchObject({ id, state: 'opened' })
  })

  test('so is a screen that only looked on', async () => {
    const { action, browser: desktop } = await askAndStart(h)
    const { url } = v.parse(v.object({ url: v.string() }), await (await desktop.post('/api/other-device')).json())
    await h.browser().redeem(url)
    expect((await desktop.view()).role).toBe('watcher')
    const held = desktop.get(`/api/result?since=${(await desktop.view()).version}&waitMs=20000`)
    const third = h.browser()
    await type(action.link.code ?? '', { takeOver: true }, third)
    expect(await codeOf(await held)).toEqual([401, 'session-moved'])
    expect((await third.view()).role).toBe('holder')
  })

  test('a fresh link is mailed to whoever typed an old code, with a code of its own', async () => {
    const { typed } = await codeIn()
    await h.pass(0)
    const resent = await h.browser().post('/api/resend-link', { code: typed.toLowerCase() })
    expect(await resent.json()).toEqual({ sentTo: 'a•••@example.com' })
    await h.pass(0)
    expect(await codeOf(await type(typed))).toEqual([410, 'link-replaced'])
    const [, fresh = ''] = /type this code: (\S+)/.exec(h.mails[1]?.text ?? '') ?? []
    expect((await type(fresh)).status).toBe(200)
    expect(await codeOf(await h.browser().post('/api/resend-link', { code: '0000-0000-0000' }))).toEqual([
      404,
      'link-not-valid',
    ])
  })

  test('no code of a link from one screen to another can be typed', async () => {
    const { browser } = await askAndStart(h)
    expect(Object.keys(await (await browser.post('/api/other-device')).json())).not.toContain('code')
    const kept = await h.database.selectFrom('links').select(['purpose', 'typedHash']).orderBy('number').execute()
    expect(kept).toEqual([
      { purpose: 'mail', typedHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { purpose: 'other-device', typedHash: null },
    ])
  })

  test('a link that an older version made is mailed, and given again, without one', async () => {
    const asked = await ask(h, {}, 'key-1')
    await h.database.updateTable('links').set({ typedHash: null }).execute()
    await h.pass(0)
    expect(h.mails[0]?.text).toContain(asked.link.url)
    expect(h.mails[0]?.text).not.toContain('bff.test/open ')
    expect((await ask(h, {}, 'key-1')).link).toEqual({ url: asked.link.url, expiresAt: asked.link.expiresAt })
  })

  test('after a restore from a backup none of before works', async () => {
    const { typed } = await codeIn()
    h.deps.epoch = 'second-life'
    expect(await codeOf(await type(typed))).toEqual([404, 'link-not-valid'])
  })

  test('in no log and in no row', async () => {
    const { typed } = await codeIn()
    await h.pass(0)
    await type(typed)
    const rows = await h.database.selectFrom('links').selectAll().execute()
    for (const spelt of [typed, typed.replaceAll('-', '')]) {
      expect(h.logged.join()).not.toContain(spelt)
      expect(JSON.stringify(rows)).not.toContain(spelt)
    }
  })
})
