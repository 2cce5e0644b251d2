import type { Plugin } from 'vite'
import { locales } from '../../bff/contract/locales.ts'
import { englishOnly, laterSections } from '../text/words.ts'
import { compileWords } from './compile-words.ts'
import type { SectionsReader } from './read-sections.ts'
import type { Section, Sections } from './sections.ts'

const list = 'virtual:words'
const inFolder = /\/web\/text\/[^/]+\/[^/]+\.ts$/

/** One module for each language and catalogue, made from the sections, and one that lists how each is loaded. */
export const wordsPlugin = ({ read, forget }: SectionsReader): Plugin => ({
  name: 'words',
  resolveId: (id) => (id === list || id.startsWith(`${list}/`) ? `\0${id}` : undefined),
  async load(id) {
    if (!id.startsWith(`\0${list}`)) return undefined
    if (id === `\0${list}`) return listOfCatalogues()
    const [, language = '', name = ''] = id.split('/')
    const { sections, files } = await read()
    for (const file of files) this.addWatchFile(file)
    const words = compileWords(catalogue(sections, 'en', name), catalogue(sections, language, name))
    return `export const words = ${JSON.stringify(words)}`
  },
  watchChange: (id) => {
    if (inFolder.test(id)) forget()
  },
})

const names = ['main', ...laterSections]
const isLater = (name: string): boolean => laterSections.some((later) => later === name)

const listOfCatalogues = (): string => {
  const spoken = (language: string, name: string) => (englishOnly.some((each) => each === name) ? 'en' : language)
  const loaders = (language: string) =>
    names.map((name) => `${name}: () => import("${list}/${spoken(language, name)}/${name}")`).join(', ')
  const languages = locales.map((language) => `'${language}': { ${loaders(language)} }`)
  return `const catalogues = { ${languages.join(', ')} }
export const loadCatalogue = (language, name) => catalogues[language][name]()`
}

/** The main one has all sections under their names, but those of the static page; each other is one section. */
const catalogue = (sections: Sections, language: string, name: string): Section => {
  const own = sections[language] ?? {}
  return isLater(name)
    ? (own[name] ?? {})
    : Object.fromEntries(Object.entries(own).filter(([section]) => section !== 'open' && !isLater(section)))
}
