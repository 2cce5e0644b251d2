import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemCodes } from '../api/problem-code.ts'
import { docs } from './en/docs.ts'
import { en } from './en/en.ts'
import { funds } from './en/funds.ts'
import { open } from './en/open.ts'
import { openHtml } from './en/open-html.ts'
import { problems } from './en/problems.ts'
import { problemWords } from './problem-words.ts'

const web = join(import.meta.dirname, '..')

const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|testing\/|text\/en\//.test(file))
  .map((file) => readFileSync(join(web, file), 'utf8'))

const leaves = (node: object, path: string[] = []): string[] =>
  Object.entries(node).flatMap(([name, child]) =>
    typeof child === 'string' ? [[...path, name].join('.')] : leaves(child, [...path, name]),
  )

/** Every `t('…')` and `` t(`…${x}…`) `` as a pattern of the keys that it can ask for, under the name of its catalogue. */
const asked = sources
  .flatMap((source) => {
    const catalogue = /useTranslation\('(\w+)'\)/.exec(source)?.[1]
    return [...source.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(
      ([, plain, template]) => `${catalogue ? `${catalogue}:` : ''}${plain ?? template ?? ''}`,
    )
  })
  .map((key) => key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w-]+'))
  .map((key) => new RegExp(`^${key}(_one|_other)?$`))

describe('the catalogue', () => {
  test('sees the sources', () => {
    expect(sources.length).toBeGreaterThan(30)
    expect(asked.length).toBeGreaterThan(40)
  })

  test('has no key that nothing asks for', () => {
    // The static page takes its words without keys: see the test below.
    const early = leaves(en).filter((key) => !/^open(Html)?\./.test(key))
    const later = Object.entries({ docs, funds }).flatMap(([name, words]) =>
      leaves(words).map((key) => `${name}:${key}`),
    )
    const keys = [...early, ...later]
    expect(keys.filter((key) => !asked.some((pattern) => pattern.test(key)))).toEqual([])
  })

  test.each(problemCodes)('has a title, a text and a next step for %s', (code) => {
    const { words, next } = problemWords(code)
    expect(problems[words].title.length).toBeGreaterThan(5)
    expect(problems[words].text.length).toBeGreaterThan(20)
    expect(next).toBeTruthy()
  })

  test('says the same as the static page', () => {
    const page = new DOMParser().parseFromString(
      readFileSync(join(web, 'features/open-link/open.html'), 'utf8'),
      'text/html',
    )
    const written = Object.fromEntries(
      [...page.querySelectorAll<HTMLElement>('[data-text]')].map((element) => [
        element.dataset.text,
        element.textContent?.replace(/\s+/g, ' ').trim(),
      ]),
    )
    // Without scripting a parser keeps what stands in `noscript` as elements, as a browser without it does.
    expect(written).toEqual({ ...openHtml, title: open.title, text: open.text })
  })
})
