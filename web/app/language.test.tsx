import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Harness, harness } from '../../bff/testing/harness.ts'
import { createPerson } from '../testing/person.ts'
import { giveCamera, openTab } from '../testing/render-app.tsx'

let h: Harness
let tab: ReturnType<typeof openTab>
let person: ReturnType<typeof createPerson>

beforeEach(async () => {
  giveCamera()
  h = await harness()
  tab = openTab(h)
  person = createPerson(h, tab)
})
afterEach(async () => {
  sessionStorage.clear()
  tab.close()
  await h.close()
})

const ann = { id: 'user-42', email: 'ann@example.com' }
const root = document.documentElement

const pick = async (language: string) => {
  const select = await tab.see('[data-part="language"] select')
  if (!(select instanceof HTMLSelectElement)) throw new Error('no chooser')
  select.value = language
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await tab.see(`html[lang="${language}"]`)
}

describe('the language of the pages', () => {
  test('is the one that the host knows of the person', async () => {
    await person.openLink({ user: { ...ann, locale: 'de-AT' } })
    await tab.see('[data-step="confirm"]')
    expect([root.lang, root.dir]).toEqual(['de', 'ltr'])
    expect(tab.text()).toContain('Demo Bank bittet Sie um eine Bestätigung')
    await expect.poll(() => document.title).toBe('Bestätigen – Demo Bank')
  })

  test('runs from right to left where it is written so', async () => {
    await person.openLink({ user: { ...ann, locale: 'ar' } })
    await tab.see('[data-step="confirm"]')
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl'])
  })

  test('can be picked, and stays so for this tab', async () => {
    await person.openLink()
    await tab.see('[data-step="confirm"]')
    await pick('de')
    expect(tab.text()).toContain('Ja, das bin ich')
    expect(tab.text()).toContain('Send 250.00 EUR')
    tab.load('/confirm')
    await tab.see('[data-step="confirm"]')
    expect(tab.text()).toContain('Ja, das bin ich')
  })

  test('can be picked while a check runs, which goes on', async () => {
    const { element } = await person.start()
    await pick('he')
    expect(root.dir).toBe('rtl')
    expect(await tab.see('iframe')).toBe(element)
    expect(tab.calls.filter((call) => call.endsWith('/api/access-token'))).toHaveLength(1)
  })
})
