import { type RefObject, useEffect, useState } from 'react'

/** From "ready" on. The first screen is there by then, and hardly anybody has pressed something in it. */
const settledAfterMs = 1_000
const lookEveryMs = 100

/**
 * A frame that is being opened takes neither the focus nor the page's scroll position: whoever reads with a keyboard or
 * a screen reader would be torn away from the words above it. Once this says that it has settled, people go in.
 */
export const useSettled = (container: RefObject<HTMLElement | null>, ready: boolean): boolean => {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    if (!ready) return
    const timer = setTimeout(() => setSettled(true), settledAfterMs)
    return () => clearTimeout(timer)
  }, [ready])

  useEffect(() => {
    if (settled) return
    let focused: Element | null = null
    let { scrollY } = window
    const look = () => {
      if (!isFrameIn(container.current, document.activeElement)) {
        focused = document.activeElement
        scrollY = window.scrollY
        return
      }
      document.activeElement.blur()
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
      window.scrollTo({ top: scrollY })
    }
    // By the clock: a frame that grabs twice in a row does so without an event that its page could hear.
    const timer = setInterval(look, lookEveryMs)
    return () => clearInterval(timer)
  }, [container, settled])
  return settled
}

const isFrameIn = (container: HTMLElement | null, element: Element | null): element is HTMLIFrameElement =>
  element instanceof HTMLIFrameElement && container !== null && container.contains(element)
