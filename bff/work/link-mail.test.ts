import { createTransport } from 'nodemailer'
import PostalMime from 'postal-mime'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { locales } from '../contract/locales.ts'
import { operationTypes } from '../contract/operation-types.ts'
import { kinds } from '../contract/words.ts'
import { ask, transfer } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'
import { type About, linkMail } from './link-mail.ts'

const about: About = {
  host: { name: 'Demo Bank', look: {} },
  kind: 'face',
  operationType: 'transfer',
  url: 'https://verify.example/open#csl_code',
  typed: { code: 'K7QM-4T2X-9RBD', address: 'verify.example/open' },
  expiresAtMs: Date.parse('2026-11-21T12:30:00Z'),
  locale: 'en-GB',
  sandbox: false,
}

/** As it leaves through the mail library, and as a mail program reads it. */
const received = async (mail: ReturnType<typeof linkMail>) => {
  const transport = createTransport({ streamTransport: true, buffer: true })
  const { message } = await transport.sendMail({ from: 'a@x.example', to: 'b@x.example', ...mail })
  return PostalMime.parse(message as Buffer)
}
const linksIn = (text = '') => text.match(/https?:\/\/[^"<\s]+/g)

const allMails = locales.flatMap((locale) =>
  operationTypes.flatMap((operationType) => kinds.map((kind) => ({ ...about, locale, operationType, kind }))),
)

describe('linkMail', () => {
  test.each(locales)('in %s: one link in each part, every hole filled, the language said', async (locale) => {
    for (const each of allMails.filter((mail) => mail.locale === locale)) {
      const { text, html, subject } = await received(linkMail(each))
      expect([linksIn(text), linksIn(html)]).toEqual([[about.url], [about.url]])
      expect(subject).toContain('Demo Bank')
      for (const part of [text, html, subject]) expect(part?.replace(/<style>.*<\/style>/, '')).not.toMatch(/[{}]/)
      expect(text).toContain('2026')
      expect(html).toContain(`<html lang="${locale}" dir="${/^(ar|he)/.test(locale) ? 'rtl' : 'ltr'}">`)
      expect(html).not.toMatch(/<img|url\(|src=/)
      for (const part of [text, html]) {
        expect(part?.split('K7QM-4T2X-9RBD')).toHaveLength(2)
        expect(part).toMatch(/verify\.example\/open(?!#)/)
      }
      expect(subject).not.toContain('K7QM')
    }
  })

  test('no language says what another one says', () => {
    const texts = locales.map((locale) => linkMail({ ...about, locale }).text)
    expect(new Set(texts).size).toBe(locales.length)
    for (const locale of locales) {
      const asks = operationTypes.map((operationType) => linkMail({ ...about, locale, operationType }).text)
      expect(new Set(asks).size).toBe(operationTypes.length)
    }
  })

  test('names the sort of operation where there are words for it', () => {
    expect(linkMail(about).text).toMatch(/^Demo Bank asks you to confirm a transfer\./)
    expect(linkMail({ ...about, operationType: 'open-the-vault' }).text).toMatch(/^Demo Bank asks you for a confirm/)
  })

  test.each([
    ['en-GB', '21 November 2026 at 12:30 UTC'],
    ['en', 'November 21, 2026 at 12:30 PM UTC'],
    ['de-AT', '21. November 2026 um 12:30 UTC'],
    ['ja', '2026年11月21日 12:30 UTC'],
    ['ar-SA', '٢١ نوفمبر ٢٠٢٦'],
    ['zh-Hant-TW', '2026年11月21日'],
    ['xx-YY', 'November 21, 2026'],
    [null, 'November 21, 2026'],
  ])('in %s the time is written %s, with its zone', (locale, expected) => {
    const { text } = linkMail({ ...about, locale })
    expect(text.replaceAll('\u202f', ' ')).toContain(expected)
    expect(text).toContain('UTC')
  })

  test('from right to left, names and times keep their own order', () => {
    const { text, html } = linkMail({ ...about, locale: 'he-IL' })
    expect(text).toContain('\u2068Demo Bank\u2069')
    expect(html).toContain('<bdi>Demo Bank</bdi>')
    expect(linkMail(about).text).not.toMatch(/[\u2066-\u2069]/)
  })

  test('the code to type stands in one piece, from left to right in every language', () => {
    for (const locale of locales) {
      const { html } = linkMail({ ...about, locale })
      expect(html).toMatch(/<bdi dir="ltr" style="white-space:nowrap;[^"]*">K7QM-4T2X-9RBD<\/bdi>/)
    }
    expect(linkMail({ ...about, locale: 'ar' }).text).toContain('\u2068K7QM-4T2X-9RBD\u2069')
    expect(linkMail(about).text).toContain('open verify.example/open there and type this code: K7QM-4T2X-9RBD\n')
  })

  test('of a link without such a code nothing is said of one', () => {
    for (const locale of locales) {
      const { text, html } = linkMail({ ...about, locale, typed: null })
      for (const part of [text, html]) expect(part).not.toMatch(/verify\.example\/open(?!#)/)
      expect(text).not.toMatch(/\n\n\n/)
    }
  })

  test('a name with markup stays a name, and nothing in it is a pattern', () => {
    const { html, text } = linkMail({ ...about, host: { name: '<b onload="x">$& Bank</b>', look: {} } })
    expect(html).not.toContain('<b onload')
    expect(text).toContain('<b onload="x">$& Bank</b> asks you')
  })

  test("carries the host's colours, for light and for dark screens", () => {
    const { html } = linkMail({ ...about, host: { name: 'x', look: { accent: '#1f5c4d', accentDark: '#7fd1b5' } } })
    expect(html).toContain('background:#1f5c4d;color:#ffffff')
    expect(html).toContain('@media (prefers-color-scheme:dark){.edge{border-color:#7fd1b5!important}')
    expect(html).toContain('.press{background:#7fd1b5!important;color:#000000!important}')
  })

  test('the sandbox says that it is a test, in the language of the mail', () => {
    expect(linkMail({ ...about, sandbox: true }).subject).toBe('[Test] Demo Bank: please confirm')
    expect(linkMail({ ...about, sandbox: true, locale: 'es' }).subject).toMatch(/^\[Prueba\]/)
  })
})

describe('what a host or a person could write', () => {
  let h: Harness
  beforeEach(async () => {
    h = await harness()
  })
  afterEach(() => h.close())

  const hostile = '250.00 EUR to GB29 https://evil.example "><a href=//evil.example>'

  test.each(locales)('in %s nothing of it is in the mail: no amount, no account, no link, no name', async (locale) => {
    await ask(h, {
      user: { ...transfer.user, name: hostile.slice(0, 60), locale },
      operation: { ...transfer.operation, title: hostile, lines: [{ label: hostile.slice(0, 50), value: hostile }] },
    })
    await h.pass(0)
    const [mail] = h.mails
    if (!mail) throw new Error('no mail')
    const { subject, headers } = await received(mail)
    // Ids and codes are random: now and then one of them spells anything.
    const said = JSON.stringify({ ...mail, messageId: '' }).replaceAll(/csl_[\w-]{43}|\w{4}-\w{4}-\w{4}/g, '')
    expect(said).not.toMatch(/250|EUR|GB29|evil/)
    expect(subject).not.toMatch(/\p{Cc}/u)
    expect(headers.filter(({ key }) => key === 'to' || key === 'subject')).toHaveLength(2)
    expect(linksIn(mail.html)).toHaveLength(1)
  })
})
