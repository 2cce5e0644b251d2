import { describe, expect, test } from 'vitest'
import { parseMail } from './parse-mail.ts'

const mail = (lines: string[]) => new TextEncoder().encode(lines.join('\r\n'))

const twoParts = mail([
  'From: Demo Bank <no-reply@demo-bank.example>',
  'To: Someone Else <other@example.com>',
  'Subject: =?UTF-8?Q?Best=C3=A4tige?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=x',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Open http://localhost:4500/open#csl_abc',
  '--x',
  'Content-Type: text/html; charset=utf-8',
  '',
  `<a href="http://localhost:4500/open#csl_abc">Open</a> <a href='http://localhost/?a=1&amp;b=2'>x</a>`,
  '<a href="javascript:alert(1)">no</a>',
  '--x--',
])

describe('a mail', () => {
  test('is addressed to its envelope, whatever the header says', async () => {
    expect((await parseMail(twoParts, ['ann@example.com'])).to).toBe('ann@example.com')
  })

  test('has a decoded subject and both parts', async () => {
    const { subject, text, html } = await parseMail(twoParts, [])
    expect(subject).toBe('Bestätige')
    expect(text).toContain('Open http://')
    expect(html).toContain('<a href')
  })

  test('lists each web link of both parts once, and no other kind', async () => {
    expect((await parseMail(twoParts, [])).links).toEqual([
      'http://localhost:4500/open#csl_abc',
      'http://localhost/?a=1&b=2',
    ])
  })
})
