import type { Plugin } from 'vite'
import type { SectionsReader } from './read-sections.ts'
import { folderOf, wordsFilesOf } from './words-files.ts'

const id = 'virtual:words'
const inFolder = /\/web\/text\/[^/]+\/[^/]+\.ts$/

/**
 * How the pages come by their words. Built, they are files of data: they weigh nothing as script, and unlike a module,
 * one that could not be fetched can be asked for again. In development and in tests they are part of this module.
 */
export const wordsPlugin = ({ read, forget }: SectionsReader): Plugin => {
  let isBuild = false
  return {
    name: 'words',
    configResolved: ({ command }) => {
      isBuild = command === 'build'
    },
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    async load(asked) {
      if (asked !== `\0${id}`) return undefined
      const { sections, files } = await read()
      for (const file of files) this.addWatchFile(file)
      const words = wordsFilesOf(sections)
      return isBuild ? fetching(folderOf(words)) : holding(words)
    },
    watchChange: (file) => {
      if (inFolder.test(file)) forget()
    },
    async generateBundle() {
      const words = wordsFilesOf((await read()).sections)
      for (const [name, source] of words)
        this.emitFile({ type: 'asset', fileName: `${folderOf(words)}/${name}.json`, source })
    },
  }
}

const fetching = (folder: string): string => `
export const loadWords = async (language, name) => {
  const answer = await fetch(\`/${folder}/\${name}-\${language}.json\`)
  if (!answer.ok) throw new Error(\`The words "\${name}" in "\${language}" are not there: \${answer.status}\`)
  return answer.json()
}`

const holding = (words: ReadonlyMap<string, string>): string => `
const words = ${JSON.stringify(Object.fromEntries(words))}
export const loadWords = async (language, name) => JSON.parse(words[\`\${name}-\${language}\`])`
