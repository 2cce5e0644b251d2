import { useLayoutEffect } from 'react'
import { useReader } from '../text/use-text.ts'

/** Once the host's word on this person is known, it goes before the browser's. False until its words are there. */
export const usePageLocale = (wish: string | null): boolean => {
  const { asked, settled, ask } = useReader()
  useLayoutEffect(() => ask(wish), [ask, wish])
  return asked === wish && settled
}
