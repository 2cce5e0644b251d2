type Leaf = string | { readonly [key: string]: Leaf }
export type Section = Readonly<Record<string, Leaf>>

/** By language, then by section: `sections.de.answer`. */
export type Sections = Readonly<Record<string, Readonly<Record<string, Section>>>>

const files = import.meta.glob<Record<string, Section>>('../text/*/*.ts', { eager: true })

/** All words of all languages as they are written, with a file's one export under the name of that export. */
export const sections: Sections = Object.entries(files).reduce<Record<string, Record<string, Section>>>(
  (all, [path, exported]) => {
    const language = path.split('/').at(-2) ?? ''
    all[language] = { ...all[language], ...exported }
    return all
  },
  {},
)
