import { describe, expect, test } from 'vitest'
import { linkMail } from './link-mail.ts'

const about = {
  hostName: 'Demo Bank',
  kind: 'face',
  url: 'https://verify.example/open#csl_code',
  expiresAtMs: Date.parse('2026-11-21T12:30:00Z'),
  locale: 'en-GB',
  sandbox: false,
} as const

describe('linkMail', () => {
  test('both parts hold one and the same link', () => {
    const { text, html } = linkMail(about)
    expect(text.match(/https?:\/\/\S+/g)).toEqual([about.url])
    expect(html.match(/https?:\/\/[^"<\s]+/g)).toEqual([about.url])
  })

  test('says until when, in the time that it names', () => {
    expect(linkMail(about).text).toContain('21 November 2026 at 12:30 UTC')
  })

  test('a name with markup stays a name', () => {
    const { html, text } = linkMail({ ...about, hostName: '<b onload="x">Bank</b>' })
    expect(html).not.toContain('<b onload')
    expect(text).toContain('<b onload="x">Bank</b> asks you')
  })

  test('the sandbox says that it is a test', () => {
    expect(linkMail({ ...about, sandbox: true }).subject).toMatch(/^\[Test\]/)
  })
})
