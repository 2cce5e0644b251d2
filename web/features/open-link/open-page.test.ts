import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask } from '../../../bff/testing/ask.ts'
import { type Harness, harness } from '../../../bff/testing/harness.ts'
import { localiseHtml } from '../../build/localise-html.ts'
import { openWordsOf } from '../../build/open-words-of.ts'
import { sections } from '../../build/sections.ts'
import { connect } from '../../testing/render-app.tsx'
import { createOpenPage } from './open-page.ts'
import { readWords } from './read-words.ts'

const html = localiseHtml(
  readFileSync(join(import.meta.dirname, 'open.html'), 'utf8'),
  'en',
  openWordsOf(sections, 'en'),
)
const byHand = { isTrusted: true }
const minuteMs = 60_000

let h: Harness
let tab: ReturnType<typeof connect>
let leftFor: string[]

beforeEach(async () => {
  h = await harness()
  tab = connect(h)
  leftFor = []
})
afterEach(async () => {
  tab.disconnect()
  await h.close()
})

/** The address is opened: a fresh document, and the script in it. */
const open = async (hash: string) => {
  document.documentElement.innerHTML = html
  window.location.hash = hash
  const page = createOpenPage(window, readWords(document), (path) => leftFor.push(path))
  await page.begin()
  return page
}

const openLink = async () => {
  const { link } = await ask(h)
  await h.pass(0)
  const { hash } = new URL(link.url)
  return { page: await open(hash), hash }
}

const root = () => document.querySelector<HTMLElement>('.page')?.dataset
const text = () => document.querySelector('main')?.textContent ?? ''
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-action]')].flatMap((button) =>
    button.closest('[hidden]') ? [] : [button.dataset.action],
  )
const title = () => document.querySelector('h1')?.textContent
const field = () => {
  const input = document.querySelector('input')
  if (!input) throw new Error('no field')
  return input
}
const typed = (page: Awaited<ReturnType<typeof open>>, code: string) => {
  field().value = code
  return page.sendCode(byHand)
}

describe('the page behind the emailed link', () => {
  test('takes the code out of the address, asks nothing, and waits for a press', async () => {
    await openLink()
    expect(window.location.hash).toBe('')
    expect(tab.calls).toEqual([])
    expect(root()).toMatchObject({ step: 'open' })
    expect(shown()).toEqual(['continue'])
  })

  test('a press by hand spends the link and leads to the step', async () => {
    const { page } = await openLink()
    await page.continue(byHand)
    expect(tab.calls).toEqual(['POST /api/redeem-link'])
    expect(leftFor).toEqual(['/confirm'])
  })

  test('a press by a program does nothing', async () => {
    const { page } = await openLink()
    await page.continue(new MouseEvent('click'))
    expect(tab.calls).toEqual([])
  })

  test('two presses in a row are one', async () => {
    const { page } = await openLink()
    await Promise.all([page.continue(byHand), page.continue(byHand)])
    expect(tab.calls).toHaveLength(1)
  })

  test('a used link, on another device: a new one goes to the stored address', async () => {
    const { page, hash } = await openLink()
    await page.continue(byHand)
    tab.forgetSession()

    const again = await open(hash)
    await again.continue(byHand)
    expect(root()).toMatchObject({ step: 'problem', problem: 'link-used' })
    expect(shown()).toEqual(['take-over', 'resend'])
    await again.resend(byHand)
    expect(text()).toContain('a•••@example.com')
    await h.pass(0)
    expect(h.mails).toHaveLength(2)

    await open(hash).then((page) => page.continue(byHand))
    expect(root()).toMatchObject({ problem: 'link-replaced' })
  })

  test('a used link, on another device: one more press goes on here', async () => {
    const { page, hash } = await openLink()
    await page.continue(byHand)
    tab.forgetSession()

    const again = await open(hash)
    await again.continue(byHand)
    await again.takeOver(new MouseEvent('click'))
    expect(root()).toMatchObject({ problem: 'link-used' })
    await again.takeOver(byHand)
    expect(leftFor).toEqual(['/confirm', '/confirm'])
  })

  test('a link past its time', async () => {
    const { page } = await openLink()
    await h.pass(31 * minuteMs)
    await page.continue(byHand)
    expect(root()?.problem).toMatch(/^link-/)
    expect(text()).not.toContain('Something went wrong on our side')
  })

  test('a link that was cut off is not even sent', async () => {
    const page = await open('#csl_short')
    await page.continue(byHand)
    expect(root()).toMatchObject({ problem: 'link-not-valid' })
    expect(shown()).toEqual(['send-code'])
    expect(text()).toContain('What you can do now')
    expect(tab.calls).toEqual([])

    const { link } = await ask(h)
    await typed(page, link.code ?? '')
    expect(leftFor).toEqual(['/confirm'])
  })

  test('loaded again without a code: a live session goes on where it was', async () => {
    const { page } = await openLink()
    await page.continue(byHand)
    await open('')
    expect(leftFor).toEqual(['/confirm', '/confirm'])
  })

  test('another language changes the words, and neither the link nor where the page stands', async () => {
    const { page } = await openLink()
    page.speak('de', { ...readWords(document), ...openWordsOf(sections, 'de') })
    expect(text()).toContain('Sie werden um eine Bestätigung gebeten')
    expect(document.documentElement.lang).toBe('de')
    expect(shown()).toEqual(['continue'])
    await page.continue(byHand)
    expect(leftFor).toEqual(['/confirm'])
  })

  test('a second link in the same tab begins anew', async () => {
    const page = await open('#csl_short')
    await page.continue(byHand)
    const { link } = await ask(h)
    window.location.hash = new URL(link.url).hash
    page.secondLink()
    expect(root()).toMatchObject({ step: 'open' })
    expect(root()?.problem).toBeUndefined()
    await page.continue(byHand)
    expect(leftFor).toEqual(['/confirm'])
  })

  test('without a connection the press can be repeated', async () => {
    const { page } = await openLink()
    tab.unplug()
    await page.continue(byHand)
    expect(root()).toMatchObject({ problem: 'offline' })
    expect(shown()).toEqual(['retry'])
    tab.plugIn()
    await page.retry(byHand)
    expect(leftFor).toEqual(['/confirm'])
  })
})

describe('the page without a link', () => {
  const asked = async (different = {}) => {
    const { id, link } = await ask(h, different)
    await h.pass(0)
    return { id, url: link.url, code: link.code ?? '' }
  }

  test('has a field for the code, ready to type, and no problem', async () => {
    await open('')
    expect(root()).toMatchObject({ step: 'open' })
    expect(root()?.problem).toBeUndefined()
    expect(title()).toBe('Type the code from the email')
    expect(shown()).toEqual(['send-code'])
    expect(document.activeElement).toBe(field())
  })

  test('the code opens the request, however it is written, and so does the whole link', async () => {
    for (const spelt of [
      (code: string) => ` ${code.toLowerCase().replaceAll('-', ' ')} `,
      (code: string) => code.replaceAll('-', ''),
    ]) {
      const { code } = await asked()
      await typed(await open(''), spelt(code))
      tab.forgetSession()
    }
    await typed(await open(''), ` ${(await asked()).url} `)
    expect(leftFor).toEqual(['/confirm', '/confirm', '/confirm'])
  })

  test('nothing is sent before the press, nor by a program', async () => {
    const { code } = await asked()
    const page = await open('')
    field().value = code
    field().dispatchEvent(new Event('input', { bubbles: true }))
    field().dispatchEvent(new Event('change', { bubbles: true }))
    await page.sendCode(new Event('submit'))
    expect(tab.calls).toEqual(['GET /api/action'])
  })

  test('what was typed goes nowhere but to the backend', async () => {
    const { code } = await asked()
    const page = await open('')
    const before = [window.location.href, window.history.length]
    await typed(page, code)
    expect([window.location.href, window.history.length]).toEqual(before)
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
    expect([field().name, field().id]).toEqual(['', ''])
  })

  test.each(['0000-0000-0000', '0000', 'what is this?'])('a wrong code, %j: it says so, and keeps it', async (code) => {
    const page = await open('')
    await typed(page, code)
    expect(root()).toMatchObject({ step: 'problem', problem: 'link-not-valid' })
    expect(title()).toBe('This code does not work')
    expect(field().value).toBe(code)
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(shown()).toEqual(['send-code'])
    await typed(page, (await asked()).code)
    expect(leftFor).toEqual(['/confirm'])
  })

  test('a used one: going on here, or another one', async () => {
    const { code, url } = await asked()
    await h.browser().redeem(url)
    const page = await open('')
    await typed(page, code)
    expect(root()).toMatchObject({ problem: 'link-used' })
    expect(shown()).toEqual(['take-over', 'resend', 'type-code'])

    page.typeCode()
    expect(shown()).toEqual(['send-code'])
    expect(field().value.slice(field().selectionStart ?? 0, field().selectionEnd ?? 0)).toBe(code)
    expect(document.activeElement).toBe(field())

    await page.sendCode(byHand)
    await page.takeOver(byHand)
    expect(leftFor).toEqual(['/confirm'])
  })

  test('an old one: a new mail comes, and its code can be typed at once', async () => {
    const { id, code } = await asked()
    await h.host('POST', `/v1/actions/${id}/links`)
    const page = await open('')
    await typed(page, code)
    expect(root()).toMatchObject({ problem: 'link-replaced' })
    expect(shown()).toEqual(['resend', 'type-code'])
    await h.clock.pass(31_000)
    await page.resend(byHand)
    expect(text()).toContain('a•••@example.com')
    expect(shown()).toEqual(['send-code'])
    expect(field().value).toBe('')
    await h.pass(0)
    const [, fresh = ''] = /type this code: (\S+)/.exec(h.mails.at(-1)?.text ?? '') ?? []
    await typed(page, fresh)
    expect(leftFor).toEqual(['/confirm'])
  })

  test('one of a request that is over: another can be typed', async () => {
    const { id, code } = await asked()
    await h.host('POST', `/v1/actions/${id}/cancel`)
    const page = await open('')
    await typed(page, code)
    expect(root()).toMatchObject({ problem: 'link-cancelled' })
    expect(shown()).toEqual(['type-code'])
  })

  test('without a connection the press can be repeated, or another code typed', async () => {
    const { code } = await asked()
    const page = await open('')
    tab.unplug()
    await typed(page, code)
    expect(root()).toMatchObject({ problem: 'offline' })
    expect(shown()).toEqual(['retry', 'type-code'])
    tab.plugIn()
    await page.retry(byHand)
    expect(leftFor).toEqual(['/confirm'])
  })

  test('a request that is over in this browser does not stand in the way of the next one', async () => {
    const first = await asked()
    const second = await asked()
    await typed(await open(''), first.code)
    await open('')
    expect(leftFor).toEqual(['/confirm', '/confirm'])

    await h.host('POST', `/v1/actions/${first.id}/cancel`)
    await typed(await open(''), second.code)
    expect(leftFor).toEqual(['/confirm', '/confirm', '/confirm'])
  })

  test('another language keeps what was typed, and where the page stands', async () => {
    const page = await open('')
    field().value = 'K7Q'
    page.speak('de', { ...readWords(document), ...openWordsOf(sections, 'de') })
    expect(title()).toBe('Geben Sie den Code aus der E-Mail ein')
    expect(field().value).toBe('K7Q')
    expect(shown()).toEqual(['send-code'])
  })

  test('a link that is opened in the same tab takes its place', async () => {
    const page = await open('')
    const { url } = await asked()
    window.location.hash = new URL(url).hash
    page.secondLink()
    expect(shown()).toEqual(['continue'])
    await page.continue(byHand)
    expect(leftFor).toEqual(['/confirm'])
  })
})
