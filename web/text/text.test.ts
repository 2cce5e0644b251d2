import { describe, expect, test } from 'vitest'
import { locales } from '#contract/locales.ts'
import { laterText, loadText } from './text.ts'

const at = new Date(2026, 10, 22, 14, 30)
const isolate = '\u2068'
const pop = '\u2069'

describe('a text', () => {
  test('is said in the language, and its dates as the region has them', async () => {
    const british = await loadText(['en-GB'])
    expect(british.t('confirm.until', { at })).toBe('Please answer by 22 November 2026 at 14:30')
    const american = await loadText(['en-US'])
    expect(american.t('confirm.until', { at })).toMatch(/^Please answer by November 22, 2026 at 2:30\sPM$/)
    const austrian = await loadText(['de-AT'])
    expect(austrian.t('confirm.until', { at })).toBe('Bitte antworten Sie bis 22. November 2026 um 14:30')
  })

  test('has the form that its number asks for', async () => {
    const { t } = await loadText(['en'])
    expect(t('answer.retry.next', { count: 1 })).toBe('You have one more try.')
    expect(t('answer.retry.next', { count: 1200 })).toBe('You have 1,200 more tries.')
  })

  test('of a later catalogue comes when it is asked for, once', async () => {
    const text = await loadText(['de'])
    const t = await laterText('funds', text)
    expect(t('share', { share: 0.1234 })).toMatch(/^12,3\s%$/)
    expect(laterText('funds', text)).toBe(laterText('funds', text))
  })

  test.each(locales)('is there in %s', async (language) => {
    const { t } = await loadText([language])
    expect(t('common.brand')).toBe('Countersign')
    expect(t('confirm.title', { host: 'Demo Bank' })).toContain('Demo Bank')
  })
})

describe('a name inside a text', () => {
  test('is set apart where it runs the other way', async () => {
    const { t } = await loadText(['en'])
    expect(t('answer.return', { host: 'Demo Bank' })).toBe('Back to Demo Bank')
    expect(t('answer.return', { host: 'בנק' })).toBe(`Back to ${isolate}בנק${pop}`)
    const hebrew = await loadText(['he'])
    expect(hebrew.t('answer.return', { host: 'Demo Bank (EU)' })).toContain(`${isolate}Demo Bank (EU)${pop}`)
  })

  test('cannot turn round what stands beside it', async () => {
    const { t } = await loadText(['en'])
    expect(t('answer.return', { host: `${pop}\u202eknaB` })).toBe('Back to knaB')
    // As an escape, which Lingui would decode.
    expect(t('answer.return', { host: '\\u202eknaB' })).not.toContain('\u202e')
  })
})
