import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'
import { type FrameEvent, frameEventOf } from './websdk-messages.ts'

type FrameListenerProps = {
  container: RefObject<HTMLElement | null>
  origin: string
  mayScroll: boolean
  onEvent: (event: FrameEvent) => void
}

/**
 * Our own ear: the package checks where a message comes from, but not which window sent it.
 *
 * Stands before the vendor's component among its siblings, so that it is mounted first and hears first: the package
 * deletes the name of a message from the very object that every listener gets. (Listening while the event is captured
 * does not help: Chromium calls a window's own listeners in the order in which they came.)
 */
export const FrameListener = ({ container, origin, mayScroll, onEvent }: FrameListenerProps) => {
  const hearFrame = useEffectEvent((message: MessageEvent<unknown>) => {
    const event = frameEventOf(message.data)
    // The package, which hears it next, would obey.
    if (event?.kind === 'scroll' && !mayScroll) message.stopImmediatePropagation()
    if (event) onEvent(event)
  })
  useLayoutEffect(() => {
    const hear = (message: MessageEvent<unknown>) => {
      const frame = container.current?.querySelector('iframe')
      if (message.origin !== origin || message.source === null || message.source !== frame?.contentWindow) return
      hearFrame(message)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [container, origin])
  return null
}
