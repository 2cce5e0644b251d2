import { type RefObject, useEffect, useState } from 'react'

/** From "ready" on: the first screen is there by then, also in a frame that never says that a step begins. */
const settledAfterMs = 1_000
const lookEveryMs = 100

type Settling = {
  /** Until then nobody can have pressed what the page would be scrolled for. */
  mayScroll: boolean
  ready: () => void
  /** There is something to do in the frame. */
  begin: () => void
}

/**
 * A frame that is being opened takes neither the focus nor the page's scroll position: whoever reads with a keyboard or
 * a screen reader would be torn away from the words above it. This ends as soon as there is something to do in it: from
 * then on a focus in there may be a person's own, and to take that away would lose what they type.
 */
export const useSettled = (container: RefObject<HTMLElement | null>): Settling => {
  const [place] = useState(() => keepPlace(container))
  const [isReady, setReady] = useState(false)
  const [mayScroll, setMayScroll] = useState(false)
  useEffect(() => {
    if (!isReady) return
    const timer = setTimeout(() => setMayScroll(true), settledAfterMs)
    return () => clearTimeout(timer)
  }, [isReady])
  useEffect(() => {
    if (mayScroll) return
    // By the clock: a frame that grabs twice in a row does so without an event that its page could hear.
    const timer = setInterval(place.look, lookEveryMs)
    return () => clearInterval(timer)
  }, [place, mayScroll])
  return {
    mayScroll,
    ready: () => setReady(true),
    begin: place.leave,
  }
}

/** Remembers where the person is, and leads back there from the frame. */
const keepPlace = (container: RefObject<HTMLElement | null>) => {
  let focused: Element | null = null
  let { scrollY } = window
  let left = false
  const look = (): void => {
    if (left) return
    const { activeElement } = document
    if (!isFrameIn(container.current, activeElement)) {
      focused = activeElement
      scrollY = window.scrollY
      return
    }
    activeElement.blur()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    window.scrollTo({ top: scrollY })
  }
  // First what the frame took together with its first step: nobody can have acted on that yet.
  const leave = (): void => {
    look()
    left = true
  }
  return { look, leave }
}

const isFrameIn = (container: HTMLElement | null, element: Element | null): element is HTMLIFrameElement =>
  element instanceof HTMLIFrameElement && container !== null && container.contains(element)
