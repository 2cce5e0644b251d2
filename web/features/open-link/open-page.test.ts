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
    button.hidden ? [] : [button.dataset.action],
  )

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
    expect(shown()).toEqual([])
    expect(text()).toContain('What you can do now')
    expect(tab.calls).toEqual([])
  })

  test('loaded again without a code: a live session goes on where it was', async () => {
    const { page } = await openLink()
    await page.continue(byHand)
    await open('')
    expect(leftFor).toEqual(['/confirm', '/confirm'])
  })

  test('without a code and without a session it says where the link is', async () => {
    await open('')
    expect(root()).toMatchObject({ problem: 'session-missing' })
    expect(text()).toContain('open the link in the newest email')
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
