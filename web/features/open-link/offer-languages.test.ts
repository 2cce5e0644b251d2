import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { localiseHtml } from '../../build/localise-html.ts'
import { openWordsOf } from '../../build/open-words-of.ts'
import { sections } from '../../build/sections.ts'
import { offerLanguages } from './offer-languages.ts'

const html = readFileSync(join(import.meta.dirname, 'open.html'), 'utf8')
const words = (language: string) => openWordsOf(sections, language)

beforeEach(() => {
  document.documentElement.innerHTML = localiseHtml(html, 'en', words('en'))
  document.documentElement.lang = 'en'
})
afterEach(() => sessionStorage.clear())

const offered = () => {
  const speak = vi.fn((language: string) => {
    document.documentElement.lang = language
  })
  offerLanguages(document, speak)
  const select = document.querySelector('select')
  if (!select) throw new Error('no chooser')
  const pick = (language: string) => {
    select.value = language
    select.dispatchEvent(new Event('change'))
  }
  return { speak, select, pick }
}

describe('the chooser of the static page', () => {
  test('shows itself with the language of the page, and each by its own name', () => {
    const { select, speak } = offered()
    expect(select.closest('[data-part]')).not.toHaveProperty('hidden', true)
    expect(select.value).toBe('en')
    expect([...select.options].map(({ text }) => text)).toContain('Deutsch')
    expect(select.options).toHaveLength(15)
    expect(speak).not.toHaveBeenCalled()
  })

  test('hands over the words of the picked one, and the tab keeps to it', async () => {
    const { speak, pick } = offered()
    pick('de')
    await vi.waitFor(() => expect(speak).toHaveBeenCalledWith('de', words('de')))
    const later = offered()
    expect(later.speak).not.toHaveBeenCalled()

    document.documentElement.lang = 'en'
    const reloaded = offered()
    await vi.waitFor(() => expect(reloaded.speak).toHaveBeenCalledWith('de', words('de')))
  })
})
