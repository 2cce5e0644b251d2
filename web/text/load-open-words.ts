import { loadWords } from 'virtual:words'
import type { Locale } from '#contract/locales.ts'
import type { OpenWords } from './open-words.ts'

/** For a static page that changes its language: those of its own language stand in it. */
export const loadOpenWords = (language: Locale): Promise<OpenWords> => loadWords<OpenWords>(language, 'open')
