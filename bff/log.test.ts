import { describe, expect, test } from 'vitest'
import { createLog } from './log.ts'
import { Cause, Refusal } from './refusal.ts'

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
