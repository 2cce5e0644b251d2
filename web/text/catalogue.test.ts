import { describe, expect, test } from 'vitest'
import { locales } from '#contract/locales.ts'
import { problemCodes } from '../api/problem-code.ts'
import { flatten } from '../build/compile-words.ts'
import { sections } from '../build/sections.ts'
import { problems } from './en/problems.ts'
import { problemWords } from './problem-words.ts'
import { laterSections } from './words.ts'

const sources = Object.entries(
  import.meta.glob<string>(
    ['../**/*.{ts,tsx,html}', '!../**/*.test.*', '!../testing/**', '!../text/*/**', '!../build/**'],
    {
      eager: true,
      query: '?raw',
      import: 'default',
    },
  ),
)

const english = flatten(sections.en ?? {})
const later: readonly string[] = laterSections

/** Every `t('…')` and `` t(`…${x}…`) `` as a pattern of the ids that it can ask for; the static page's ids stand as they are. */
const asked = sources
  .flatMap(([, source]) => {
    const catalogue = /useText\('(\w+)'\)/.exec(source)?.[1]
    const calls = [...source.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`]+)`)/g)]
    const static_ = [...source.matchAll(/(?:data-text="|words\[['`])((?:open|nextSteps|problems)\.[^"'`]+)/g)]
    return [
      ...calls.map(([, plain, template]) => `${catalogue ? `${catalogue}.` : ''}${plain ?? template ?? ''}`),
      ...static_.map(([, id = '']) => id),
    ]
  })
  .map((id) => id.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w-]+'))
  .map((id) => new RegExp(`^${id}$`))

describe('the catalogue', () => {
  test('sees the sources', () => {
    expect(sources.length).toBeGreaterThan(30)
    expect(asked.length).toBeGreaterThan(40)
    expect(Object.keys(english).length).toBeGreaterThan(150)
    for (const name of later) expect(Object.keys(sections.en ?? {})).toContain(name)
  })

  test('has no text that nothing asks for', () => {
    expect(Object.keys(english).filter((id) => !asked.some((pattern) => pattern.test(id)))).toEqual([])
  })

  test('is kept in folders that are named like the languages', () => {
    expect(Object.keys(sections).filter((language) => !locales.some((locale) => locale === language))).toEqual([])
  })

  test.each(problemCodes)('has a title, a text and a next step for %s', (code) => {
    const { words, next } = problemWords(code)
    expect(problems[words].title.length).toBeGreaterThan(5)
    expect(problems[words].text.length).toBeGreaterThan(20)
    expect(next).toBeTruthy()
  })
})
