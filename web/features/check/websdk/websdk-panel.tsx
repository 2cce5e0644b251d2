import SumsubWebSdk from '@sumsub/websdk-react'
import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { FrameListener } from './frame-listener.tsx'
import { tendFrames } from './tend-frame.ts'
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
 * The vendor's component reads its props when it is mounted and never again: another token, language or attempt needs
 * another `key`. It removes its frame and its listener when it is unmounted.
 */
export const WebsdkPanel = (props: WebsdkPanelProps) => {
  const container = useRef<HTMLDivElement>(null)
  const { origin, title } = props
  const launched = useEffectEvent(props.onLaunched)

  useLayoutEffect(() => {
    if (!container.current) return
    launched()
    return tendFrames(container.current, title)
  }, [title])

  return (
    <div className="websdk-panel" ref={container}>
      <FrameListener container={container} origin={origin} onEvent={props.onEvent} />
      <SumsubWebSdk
        accessToken={props.token}
        expirationHandler={props.renewToken}
        baseUrl={origin}
        config={{ lang: props.language, theme: props.theme }}
        options={{ addViewportTag: false, adaptIframeHeight: true, enableScrollIntoView: true }}
      />
    </div>
  )
}
