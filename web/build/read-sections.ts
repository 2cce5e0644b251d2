import { join } from 'node:path'
import { runnerImport } from 'vite'
import type { Sections } from './sections.ts'

type Read = { sections: Sections; files: string[] }

/** The words as they stand in the files now, read once until `forget`. */
export const sectionsReader = () => {
  let read: Promise<Read> | undefined
  return {
    read: () => {
      read ??= runnerImport<{ sections: Sections }>(join(import.meta.dirname, 'sections.ts')).then(
        ({ module, dependencies }) => ({ sections: module.sections, files: dependencies }),
      )
      return read
    },
    forget: () => {
      read = undefined
    },
  }
}

export type SectionsReader = ReturnType<typeof sectionsReader>
