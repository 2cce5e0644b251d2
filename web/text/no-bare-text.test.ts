import { describe, expect, test } from 'vitest'
import { sources } from '../testing/sources.ts'

/** Between tags, and in the attributes that are read out or shown. */
const betweenTags = />([^<>{}]*\p{L}{2,}[^<>{}]*)<\//gu
const inAttributes = /\s(?:aria-label|aria-description|alt|title|label|placeholder)="([^"]*\p{L}{2,}[^"]*)"/gu

const bareTexts = (source: string): string[] =>
  [...source.matchAll(betweenTags), ...source.matchAll(inAttributes)].map(([, text = '']) => text.trim())

/** Names are the same in every language. */
const names = ['Countersign']

const pages = Object.entries(sources).filter(([path]) => path.endsWith('.tsx'))
const documents = Object.entries(sources).filter(([path]) => path.endsWith('.html'))

describe('text that is not in the catalogue', () => {
  test('is found when there is some', () => {
    expect(bareTexts('<p>\n  Hello you\n</p>')).toEqual(['Hello you'])
    expect(bareTexts('<b aria-label="Close">{t("x")}</b>')).toEqual(['Close'])
    expect(bareTexts('<p className="small">{t("x")}</p>')).toEqual([])
  })

  test('is in no page', () => {
    expect(pages.length).toBeGreaterThan(60)
    const bare = pages.flatMap(([path, source]) => bareTexts(source).map((text) => `${path}: ${text}`))
    expect(bare).toEqual([])
  })

  test('is in no document: all words of one are put in by the build', () => {
    expect(documents).toHaveLength(2)
    const bare = documents.flatMap(([, source]) =>
      bareTexts(source.replace(/<!--.*?-->/gs, '')).filter((text) => !names.includes(text)),
    )
    expect(bare).toEqual([])
  })
})
