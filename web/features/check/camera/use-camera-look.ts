import { type Dispatch, useEffect, useEffectEvent, useReducer } from 'react'
import type { Kind } from '#contract/words.ts'
import { useWatchdog } from '../use-watchdog.ts'
import { type CameraLook, type CameraNews, cameraLook, firstLook, isAsking } from './camera-look.ts'
import { cameraPermission, whatIsKnown } from './camera-permission.ts'
import { type Facing, probeCamera } from './probe-camera.ts'
import type { CameraOutcome } from './tell-camera.ts'
import { lackOf, type Unfit, unfitBrowser } from './unfit-browser.ts'

const facing: Partial<Record<Kind, Facing>> = { face: 'user', 'payment-method': 'environment' }

export type CameraReadiness = {
  look: CameraLook
  again: () => void
  hereAllTheSame: () => void
  without: () => void
}

/** Looks at the camera before anything is spent on a check that needs one; `onOutcome` hears how each look ends. */
export const useCameraLook = (kind: Kind, onOutcome: (outcome: CameraOutcome) => void): CameraReadiness => {
  const side = facing[kind]
  const [look, dispatch] = useReducer(cameraLook, null, () =>
    side ? firstLook(unfitBrowser(window)) : ({ at: 'ready', turn: 0 } satisfies CameraLook),
  )
  useQuestion(look, side, dispatch)
  useWatchdog(look.at === 'asking', () => dispatch({ type: 'no-answer' }))
  useChangeOfMind(look, () => dispatch({ type: 'again' }))
  useOutcome(side ? look : null, onOutcome)
  return {
    look,
    again: () => dispatch({ type: 'again' }),
    hereAllTheSame: () => dispatch({ type: 'here-all-the-same', lack: stillInTheWay(look, lackOf(window)) }),
    without: () => dispatch({ type: 'without' }),
  }
}

/** What the check needs of a browser is our guess. Whoever has a camera may find that it does without. */
const stillInTheWay = (look: CameraLook, lack: Unfit | null): Unfit | null =>
  look.at === 'problem' && look.code === 'browser-too-old' && lack === 'browser-too-old' ? null : lack

/** Asks once for each turn. The answer to an older question is not heard, and its camera is let go all the same. */
const useQuestion = (look: CameraLook, side: Facing | undefined, dispatch: Dispatch<CameraNews>): void => {
  // Stays the same while nobody answers: that must not ask anew. A new turn does.
  const asked = isAsking(look) ? look.turn : null
  useEffect(() => {
    if (asked === null || !side) return
    let left = false
    const ask = async () => {
      const known = await cameraPermission()
      if (left) return
      if (known?.state !== 'granted') dispatch({ type: 'question' })
      const fault = await probeCamera({ mediaDevices: navigator.mediaDevices, ask: whatIsKnown }, side)
      if (!left) dispatch({ type: 'found', fault })
    }
    void ask()
    return () => {
      left = true
    }
  }, [asked, side, dispatch])
}

/** The answer was changed in the browser's own settings, or a camera was plugged in: a press here is not needed. */
const useChangeOfMind = (look: CameraLook, onChange: () => void): void => {
  const changed = useEffectEvent(onChange)
  const code = look.at === 'problem' ? look.code : null
  useEffect(() => {
    if (code === 'camera-missing') return listen(navigator.mediaDevices, 'devicechange', () => changed())
    if (code !== 'camera-denied' && code !== 'camera-denied-by-system') return
    let stop = () => {}
    let left = false
    const watch = async () => {
      const known = await cameraPermission()
      if (known && !left) stop = listen(known, 'change', () => known.state !== 'denied' && changed())
    }
    void watch()
    return () => {
      left = true
      stop()
    }
  }, [code])
}

const listen = (target: EventTarget, name: string, run: () => void): (() => void) => {
  target.addEventListener(name, run)
  return () => target.removeEventListener(name, run)
}

const useOutcome = (look: CameraLook | null, onOutcome: (outcome: CameraOutcome) => void): void => {
  const tell = useEffectEvent(onOutcome)
  useEffect(() => {
    if (look?.at === 'problem') tell(look.code)
    if (look?.at === 'ready') tell('camera-ok')
  }, [look])
}
