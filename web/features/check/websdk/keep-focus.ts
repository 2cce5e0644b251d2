/**
 * A frame may take the focus once a person has pressed or typed something on this page or in the frame, never by
 * itself: whoever reads with a keyboard or a screen reader would be torn away from the words above it.
 */
export const keepFocus = (container: HTMLElement): (() => void) => {
  let before = document.activeElement
  const remember = () => {
    before = document.activeElement
  }
  const giveBack = () => {
    const frame = document.activeElement
    if (!(frame instanceof HTMLIFrameElement) || !container.contains(frame) || isActedUpon()) return
    frame.blur()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  document.addEventListener('focusin', remember)
  // The focus that goes into a frame is no event of this document: its window merely loses it.
  window.addEventListener('blur', giveBack)
  return () => {
    document.removeEventListener('focusin', remember)
    window.removeEventListener('blur', giveBack)
  }
}

/** True where the browser does not tell: better a frame that takes the focus than one that cannot have it. */
const isActedUpon = (): boolean => navigator.userActivation?.hasBeenActive ?? true
