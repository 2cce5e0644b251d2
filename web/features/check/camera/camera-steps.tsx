import type { ReactNode } from 'react'
import { useText } from '../../../text/use-text.ts'
import { browserKindOf, deviceKindOf } from './browser-kind.ts'
import type { CameraProblemCode } from './camera-look.ts'
import { MenuDrawing, SwitchDrawing, SymbolDrawing } from './drawing.tsx'
import { QuestionDrawing } from './question-drawing.tsx'

type Help = { drawing?: ReactNode; steps: readonly string[] }

/** What a person can do about it, step by step and with a drawing of the place, for the browser at hand. */
export const CameraSteps = ({ code }: { code: CameraProblemCode }) => {
  const { t } = useText('camera')
  const { drawing, steps } = useHelp(code)
  if (steps.length === 0) return null
  return (
    <section className="camera-steps">
      <h2>{t('how')}</h2>
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
  const { t } = useText('camera')
  switch (code) {
    case 'camera-denied': {
      const browser = browserKindOf(navigator)
      const steps = [t(`allow.${browser}.open`), t(`allow.${browser}.change`), t('allow.back')]
      return { drawing: <SymbolDrawing browser={browser} />, steps }
    }
    case 'camera-denied-by-system': {
      const device = deviceKindOf(navigator)
      const steps = [t(`system.${device}.open`), t(`system.${device}.change`), t('allow.back')]
      return { drawing: <SwitchDrawing />, steps }
    }
    case 'camera-no-answer':
      return { drawing: <QuestionDrawing />, steps: [t('noAnswer.look'), t('noAnswer.none')] }
    case 'camera-in-use':
      return { steps: [t('inUse.close'), t('inUse.cover'), t('inUse.back')] }
    case 'in-app-browser':
      return {
        drawing: <MenuDrawing />,
        steps: [t('inApp.menu'), t('inApp.choose'), t('inApp.copy')],
      }
    case 'camera-missing':
    case 'browser-too-old':
    case 'no-camera-api':
    case 'camera-blocked-by-policy':
    case 'camera-too-weak':
      return { steps: [] }
  }
}
