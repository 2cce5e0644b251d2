import type { Plugin } from 'vite'
import { locales } from '../../bff/contract/locales.ts'
import { englishOnly, laterSections } from '../text/words.ts'
import { compileWords } from './compile-words.ts'
import { openWordsOf } from './open-words-of.ts'
import type { SectionsReader } from './read-sections.ts'
import type { Section, Sections } from './sections.ts'

const prefix = 'virtual:words'
const inFolder = /\/web\/text\/[^/]+\/[^/]+\.ts$/

/** One module for each language and catalogue, made from the sections, and two that list how each is loaded. */
export const wordsPlugin = ({ read, forget }: SectionsReader): Plugin => ({
  name: 'words',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
  async load(id) {
    if (!id.startsWith(`\0${prefix}`)) return undefined
    const [, name = '', language] = /^\0virtual:words\/([^-]+)(?:-(.+))?$/.exec(id) ?? []
    if (!language) return name === 'open' ? listOfOpenWords() : listOfCatalogues()
    const { sections, files } = await read()
    for (const file of files) this.addWatchFile(file)
    const words = name === 'open' ? openWordsOf(sections, language) : compiled(sections, language, name)
    return `export const words = ${JSON.stringify(words)}`
  },
  watchChange: (id) => {
    if (inFolder.test(id)) forget()
  },
})

const names = ['main', ...laterSections]
const isLater = (name: string): boolean => laterSections.some((later) => later === name)

const listOfOpenWords = (): string => {
  const loaders = locales.map((language) => `'${language}': () => import("${prefix}/open-${language}")`)
  return `const loaders = { ${loaders.join(', ')} }
export const loadOpenWords = async (language) => (await loaders[language]()).words`
}

const listOfCatalogues = (): string => {
  const spoken = (language: string, name: string) => (englishOnly.some((each) => each === name) ? 'en' : language)
  const loaders = (language: string) =>
    names.map((name) => `${name}: () => import("${prefix}/${name}-${spoken(language, name)}")`).join(', ')
  const catalogues = locales.map((language) => `'${language}': { ${loaders(language)} }`)
  return `const loaders = { ${catalogues.join(', ')} }
export const loadCatalogue = async (language, name) => (await loaders[language][name]()).words`
}

const compiled = (sections: Sections, language: string, name: string) =>
  compileWords(catalogue(sections, 'en', name), catalogue(sections, language, name))

/** The main one has all sections under their names, but those of the static page; each other is one section. */
const catalogue = (sections: Sections, language: string, name: string): Section => {
  const own = sections[language] ?? {}
  return isLater(name)
    ? (own[name] ?? {})
    : Object.fromEntries(Object.entries(own).filter(([section]) => section !== 'open' && !isLater(section)))
}
