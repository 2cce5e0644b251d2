import { useEffect, useRef } from 'react'

/** What is told anew begins at its heading. The first does not: a page that has just been loaded is read from the top. */
export const useFocusHeading = (told: string | undefined): void => {
  const shown = useRef(told)
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== told) document.querySelector('h1')?.focus()
    shown.current = told
  }, [told])
}
