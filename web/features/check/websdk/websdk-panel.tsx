import SumsubWebSdk from '@sumsub/websdk-react'
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { FrameListener } from './frame-listener.tsx'
import { tendFrames } from './tend-frame.ts'
import { useSettled } from './use-settled.ts'
import './websdk-panel.css'
import type { FrameEvent } from './websdk-messages.ts'

type WebsdkPanelProps = {
  token: string
  /** The only origin that is framed, and the only one that is listened to. */
  origin: string
  language: string
  theme: 'light' | 'dark'
  title: string
  onLaunched: () => void
  onEvent: (event: FrameEvent) => void
  renewToken: () => Promise<string>
}

/**
 * The vendor's component reads its props when it is mounted and never again: another token or attempt needs another
 * `key`, a language or a theme is told to it. It removes its frame and its listener when it is unmounted.
 */
export const WebsdkPanel = (props: WebsdkPanelProps) => {
  const container = useRef<HTMLDivElement>(null)
  const sdk = useRef<SumsubWebSdk>(null)
  const { origin, title, language, theme } = props
  const { mayScroll, ready, begin } = useSettled(container)
  const launched = useEffectEvent(props.onLaunched)
  const hear = (event: FrameEvent) => {
    if (event.kind === 'ready') ready()
    if (event.kind === 'step') begin()
    props.onEvent(event)
  }

  useLayoutEffect(() => launched(), [])
  useLayoutEffect(() => (container.current ? tendFrames(container.current, title) : undefined), [title])
  useTold(language, (changed) => sdk.current?.setLanguage(changed))
  useTold(theme, (changed) => sdk.current?.setTheme(changed))

  return (
    <div className="websdk-panel" ref={container}>
      <FrameListener container={container} origin={origin} mayScroll={mayScroll} onEvent={hear} />
      <SumsubWebSdk
        ref={sdk}
        accessToken={props.token}
        expirationHandler={props.renewToken}
        baseUrl={origin}
        config={{ lang: language, theme }}
        options={{ addViewportTag: false, adaptIframeHeight: true, enableScrollIntoView: true }}
      />
    </div>
  )
}

/** The first value went along with the launch; only what comes after it is told. */
const useTold = <Value,>(value: Value, tell: (value: Value) => void): void => {
  const told = useRef(value)
  const changed = useEffectEvent(tell)
  useEffect(() => {
    if (told.current === value) return
    told.current = value
    changed(value)
  }, [value])
}
