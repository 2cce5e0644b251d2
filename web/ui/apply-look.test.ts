import { expect, test } from 'vitest'
import { applyLook } from './apply-look.ts'

const page = () =>
  new DOMParser().parseFromString(
    '<meta name="theme-color" content="#0c4a44" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#0b2b27" media="(prefers-color-scheme: dark)">',
    'text/html',
  )

const painted = (document: Document) =>
  [...document.querySelectorAll('meta[name="theme-color"]')].map((meta) => meta.getAttribute('content'))

test('a look reaches the page and the bar of the browser, and goes again', () => {
  const document = page()
  applyLook(document, { accent: '#00338d', accentDark: null })
  const { style } = document.documentElement
  expect(style.getPropertyValue('--look-ink')).toBe('#00338d')
  expect(style.getPropertyValue('--look-dark-ink')).not.toBe('')
  expect(painted(document)[0]).toBe('#00338d')

  applyLook(document, null)
  expect(style.cssText).toBe('')
  expect(painted(document)).toEqual(['#0c4a44', '#0b2b27'])
})
