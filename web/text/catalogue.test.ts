import { describe, expect, test } from 'vitest'
import { problemCodes } from '../api/problem-code.ts'
import { flatten } from '../build/compile-words.ts'
import { sections } from '../build/sections.ts'
import { sources } from '../testing/sources.ts'
import { problems } from './en/problems.ts'
import { problemWords } from './problem-words.ts'
import { laterSections } from './words.ts'

const english = flatten(sections.en ?? {})

/** Under which names a file has which words: `const { t: help } = useText('camera')` is `help` → `camera.`. */
const wordsIn = (source: string): [name: string, section: string][] =>
  [...source.matchAll(/\{([^{}]*)\} = (?:useText\((?:'(\w+)')?\)|text\b)/g)].map(([, names = '', section]) => [
    /\bt: (\w+)/.exec(names)?.[1] ?? 't',
    section ? `${section}.` : '',
  ])

/** Every `t('…')` and `` t(`…${x}…`) `` of a file as a pattern of the ids that it can ask for. */
const askedIn = (source: string): RegExp[] =>
  wordsIn(source).flatMap(([name, section]) =>
    [...source.matchAll(new RegExp(`\\b${name}\\(\\s*(?:'([^']+)'|\`([^\`]+)\`)`, 'g'))].map(([, plain, template]) =>
      patternOf(section + (plain ?? template ?? '')),
    ),
  )

/** The static page's ids stand as they are, in its document and in its script. */
const askedByOpenPage = (source: string): RegExp[] =>
  [...source.matchAll(/(?:data-text="|words\[['`])((?:open|nextSteps|problems)\.[^"'`]+)/g)].map(([, id = '']) =>
    patternOf(id),
  )

const patternOf = (id: string): RegExp =>
  new RegExp(`^${id.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`)

const asked = Object.values(sources).flatMap((source) => [...askedIn(source), ...askedByOpenPage(source)])

describe('the texts', () => {
  test('are looked for in the sources', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(100)
    expect(asked.length).toBeGreaterThan(150)
    expect(Object.keys(english).length).toBeGreaterThan(250)
    expect(Object.keys(sections.en ?? {})).toEqual(expect.arrayContaining([...laterSections]))
  })

  test('are all asked for somewhere', () => {
    expect(Object.keys(english).filter((id) => !asked.some((pattern) => pattern.test(id)))).toEqual([])
  })

  test.each(problemCodes)('have a title, an explanation and a next step for %s', (code) => {
    const { words, next } = problemWords(code)
    expect(problems[words].title.length).toBeGreaterThan(5)
    expect(problems[words].text.length).toBeGreaterThan(20)
    expect(next).toBeTruthy()
  })
})
