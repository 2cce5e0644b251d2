import type { ReactNode } from 'react'
import { useText } from '../../../text/use-text.ts'
import { browserKindOf, deviceKindOf } from './browser-kind.ts'
import type { CameraProblemCode } from './camera-look.ts'
import { MenuDrawing, QuestionDrawing, SwitchDrawing, SymbolDrawing } from './drawing.tsx'

type Help = { drawing?: ReactNode; steps: readonly string[] }

/** What a person can do about it, step by step and with a drawing of the place, for the browser at hand. */
export const CameraSteps = ({ code }: { code: CameraProblemCode }) => {
  const { t } = useText()
  const { drawing, steps } = useHelp(code)
  if (steps.length === 0) return null
  return (
    <section className="camera-steps">
      <h2>{t('camera.how')}</h2>
      {drawing}
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}

const useHelp = (code: CameraProblemCode): Help => {
  const { t } = useText()
  switch (code) {
    case 'camera-denied': {
      const browser = browserKindOf(navigator)
      const steps = [t(`camera.allow.${browser}.open`), t(`camera.allow.${browser}.change`), t('camera.allow.back')]
      return { drawing: <SymbolDrawing browser={browser} />, steps }
    }
    case 'camera-denied-by-system': {
      const device = deviceKindOf(navigator)
      const steps = [t(`camera.system.${device}.open`), t(`camera.system.${device}.change`), t('camera.allow.back')]
      return { drawing: <SwitchDrawing />, steps }
    }
    case 'camera-no-answer':
      return { drawing: <QuestionDrawing />, steps: [t('camera.noAnswer.look'), t('camera.noAnswer.none')] }
    case 'camera-in-use':
      return { steps: [t('camera.inUse.close'), t('camera.inUse.cover'), t('camera.inUse.back')] }
    case 'camera-missing':
      return { steps: [t('camera.missing.plug'), t('camera.missing.phone')] }
    case 'in-app-browser':
      return {
        drawing: <MenuDrawing />,
        steps: [t('camera.inApp.menu'), t('camera.inApp.choose'), t('camera.inApp.copy')],
      }
    case 'browser-too-old':
    case 'no-camera-api':
    case 'camera-blocked-by-policy':
    case 'camera-too-weak':
      return { steps: [] }
  }
}
