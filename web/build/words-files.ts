import { createHash } from 'node:crypto'
import { locales } from '../../bff/contract/locales.ts'
import { laterSections } from '../text/words.ts'
import { compileWords } from './compile-words.ts'
import { openWordsOf } from './open-words-of.ts'
import type { Section, Sections } from './sections.ts'

/** By name, like `main-de`: what a browser fetches as the words of one language. */
export type WordsFiles = ReadonlyMap<string, string>

const catalogues = ['open', 'main', ...laterSections] as const

export const wordsFilesOf = (sections: Sections): WordsFiles =>
  new Map(
    catalogues.flatMap((name) =>
      locales.map((language) => [`${name}-${language}`, JSON.stringify(wordsOf(sections, name, language))]),
    ),
  )

/** One folder for all: a new text is a new folder, so that each file may be kept for good. */
export const folderOf = (files: WordsFiles): string => {
  const hash = createHash('sha256').update(JSON.stringify([...files]))
  return `assets/words-${hash.digest('base64url').slice(0, 8)}`
}

const wordsOf = (sections: Sections, name: (typeof catalogues)[number], language: string) =>
  name === 'open'
    ? openWordsOf(sections, language)
    : compileWords(catalogue(sections, 'en', name), catalogue(sections, language, name))

/** The main one has all sections under their names, but those of the static page; each other is one section. */
const catalogue = (sections: Sections, language: string, name: string): Section => {
  const own = sections[language] ?? {}
  return name === 'main'
    ? Object.fromEntries(Object.entries(own).filter(([section]) => isMain(section)))
    : (own[name] ?? {})
}

const isMain = (section: string): boolean => section !== 'open' && !laterSections.some((later) => later === section)
