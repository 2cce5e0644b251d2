import { useEffect, useRef } from 'react'

/** A new step begins at its heading. The first one does not: a page that has just been loaded is read from the top. */
export const useFocusHeading = (step: string | undefined): void => {
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== step) document.querySelector('h1')?.focus()
    shown.current = step
  }, [step])
}
