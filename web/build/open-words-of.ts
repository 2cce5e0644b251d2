import { openProblems } from '../text/open-words.ts'
import { flatten } from './compile-words.ts'
import type { Sections } from './sections.ts'

/** What the static page can say, in one language. What that lacks is said in English. */
export const openWordsOf = (sections: Sections, language: string): Record<string, string> => {
  const words = { ...flatten(sections.en ?? {}), ...flatten(sections[language] ?? {}) }
  return Object.fromEntries(Object.entries(words).filter(([id]) => isSaid(id)))
}

const isSaid = (id: string): boolean => {
  const [section, name] = id.split('.')
  return section === 'problems'
    ? openProblems.some((each) => each === name)
    : section === 'open' || section === 'nextSteps'
}
