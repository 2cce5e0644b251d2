import { useText } from '../../../text/use-text.ts'
import { Button, ButtonRow } from '../../../ui/button.tsx'
import type { CameraProblemCode } from './camera-look.ts'

export const InApp = ({ app }: { app: string | null }) => {
  const { t } = useText('camera')
  return app ? t('inApp.app', { app }) : t('inApp.unnamed')
}

/** A camera plugged in, or an answer changed in the settings, is heard of without a press. */
export const ByItself = ({ code }: { code: CameraProblemCode }) => {
  const { t } = useText('camera')
  if (code === 'camera-missing') return <p>{t('plugIn')}</p>
  return code === 'camera-denied' || code === 'camera-denied-by-system' ? <p className="soft">{t('goesOn')}</p> : null
}

/** Pressed where it can help: a browser that is too old does not become younger. */
export const AgainButton = ({ code, again }: { code: CameraProblemCode; again: () => void }) => {
  const { t } = useText('camera')
  const labels: Partial<Record<CameraProblemCode, string>> = {
    'camera-denied': t('again'),
    'camera-denied-by-system': t('again'),
    'camera-missing': t('again'),
    'camera-in-use': t('again'),
    'camera-too-weak': t('again'),
    'camera-no-answer': t('askAgain'),
  }
  const label = labels[code]
  if (!label) return null
  return (
    <ButtonRow>
      <Button action="retry" icon="again" look={code === 'camera-missing' ? 'choice' : 'main'} onPress={again}>
        {label}
      </Button>
    </ButtonRow>
  )
}

export const WithoutCamera = ({ onPress }: { onPress: () => void }) => {
  const { t } = useText('camera')
  return (
    <div className="camera-problem">
      <p className="soft">{t('withoutCameraText')}</p>
      <Button action="anyway" look="quiet" onPress={onPress}>
        {t('withoutCamera')}
      </Button>
    </div>
  )
}

export const AllTheSame = ({ onPress }: { onPress: () => void }) => {
  const { t } = useText('camera')
  return (
    <Button action="anyway" look="quiet" onPress={onPress}>
      {t('anyway')}
    </Button>
  )
}
