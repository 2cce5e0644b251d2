import { describe, expect, test } from 'vitest'
import { createLog } from './log.ts'
import { Cause, Refusal } from './refusal.ts'
import { askAndStart } from './testing/ask.ts'
import { harness, hostKey } from './testing/harness.ts'

const lines: string[] = []
const log = createLog(
  (line) => lines.push(line),
  () => 0,
)

describe('the log', () => {
  test('writes words that we wrote, and of other errors only class and code', () => {
    const smtp = Object.assign(new Error('550 5.1.1 <ann@example.com> unknown'), { responseCode: 550 })
    const parser = new SyntaxError('Unexpected token in {"code":"csl_SECRET"}')
    log('refused', { code: 'internal', cause: new Refusal('internal', { cause: smtp }) })
    log('refused', { cause: new Cause('Sumsub answered 503', { cause: parser }) })
    expect(lines.join()).toMatch(/Error 550/)
    expect(lines.join()).toContain('Cause: Sumsub answered 503')
    expect(lines.join()).not.toMatch(/ann@|csl_/)
  })

  test('keeps one line for whatever stands in a field', () => {
    log('x', { route: 'a\nb\u2028c', actionId: '1' })
    expect(lines.at(-1)?.split(/\n/)).toHaveLength(1)
  })
})

describe('what a whole check leaves in the log', () => {
  test('one line of JSON for each event, and nothing that names a person, an operation, or opens anything', async () => {
    const h = await harness()
    const nasty = 'Canary \u001b[31m\u2028 "},{"event":"forged'
    const { action, browser, frame, token } = await askAndStart(h, {
      user: { id: 'user-42', email: 'canary-mail@example.com', name: 'Canary Name' },
      operation: { type: 'transfer', title: 'Canary title', lines: [{ label: 'a', value: 'Canary value' }], data: {} },
      returnUrl: 'http://bank.test/canary-return',
    })
    await frame.passCheck()
    await h.pass(2_000)
    await browser.get(`/api/${encodeURIComponent(nasty)}`)
    await browser.post('/api/redeem-link', { code: nasty })
    await h.host('POST', '/v1/actions', { nasty }, { 'Idempotency-Key': 'canary-key' })
    await h.fetch(`/v1/actions/${encodeURIComponent(nasty)}`, { headers: { Authorization: 'Bearer canary-host-key' } })
    await h.close()
    const all = h.logged.join('\n')
    expect(all).not.toMatch(/canary|forged/i)
    for (const secret of [
      token,
      browser.cookie(),
      new URL(action.link.url).hash.slice(1),
      hostKey,
      'simulator-secret-key',
    ])
      expect(all).not.toContain(secret)
    expect(h.logged.every((line) => !line.includes('\n') && typeof JSON.parse(line).event === 'string')).toBe(true)
  })

  test('what was asked and what was done later are joined by the id of the action', async () => {
    const h = await harness()
    const { action, frame } = await askAndStart(h)
    await frame.passCheck()
    await h.pass(2_000)
    await h.host('GET', `/v1/actions/${action.id}`)
    await h.close()
    const about = h.logged.map((line) => JSON.parse(line)).filter(({ actionId }) => actionId === action.id)
    const requests = about.filter(({ event }) => event === 'request')
    expect(requests.map(({ route }) => route)).toEqual(
      expect.arrayContaining([
        '/v1/actions',
        '/api/redeem-link',
        '/api/access-token',
        '/webhooks/sumsub',
        '/v1/actions/:id',
      ]),
    )
    expect(requests.every(({ requestId }) => typeof requestId === 'string')).toBe(true)
    expect(about.map(({ event }) => event)).toEqual(expect.arrayContaining(['mail-sent', 'action-moved', 'host-told']))
  })
})
