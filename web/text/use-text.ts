import { use } from 'react'
import { laterText, type Say, type Text } from './text.ts'
import { ReaderContext } from './text-provider.tsx'
import type { LaterWords, Words } from './words.ts'

type Catalogues = { main: Words } & LaterWords

export const useReader = () => {
  const reader = use(ReaderContext)
  if (!reader) throw new Error('A page that says something needs <TextProvider> around it')
  return reader
}

/** The words of the reader's language. Those of a later catalogue suspend the page until they are there. */
export function useText(): Text
export function useText<Name extends keyof Catalogues>(name: Name): Omit<Text, 't'> & { t: Say<Catalogues[Name]> }
export function useText(name: keyof Catalogues = 'main') {
  const { text } = useReader()
  return name === 'main' ? text : { ...text, t: use(laterText(name, text)) }
}
